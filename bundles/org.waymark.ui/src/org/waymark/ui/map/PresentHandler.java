package org.waymark.ui.map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.model.cjm.Step;
import org.waymark.ui.session.EditContext;

/** Presents the active map in full screen, starting at the selected stage or touchpoint. */
public final class PresentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor) {
            editor.present(EditContext.of(event).nearest(Step.class).orElse(null));
        }
        return null;
    }
}
