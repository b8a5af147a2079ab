package org.waymark.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.model.cjm.Stage;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.session.EditContext;

/** Shows the map in use on the whole screen, beginning with the selected stage. */
public final class PresentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor) {
            editor.present(EditContext.of(event).nearest(Stage.class).orElse(null));
        }
        return null;
    }
}
