package org.waymark.ui.map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Selects all elements on the map of the kind of the selection; all touchpoints without a selection. */
public final class SelectAllHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor) {
            editor.go("all");
        }
        return null;
    }
}
