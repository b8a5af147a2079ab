package org.waymark.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.ui.map.MapEditor;

/** Selects everything on the map that is of the kind of what is selected: all touchpoints, if nothing is. */
public final class SelectAllHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor) {
            editor.go("all");
        }
        return null;
    }
}
