package org.waymark.ui.map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Performs actions on the active map that do not change the model: going to the emotions, next persona, folding a
 * stage.
 */
public final class MapGoHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor) {
            editor.go(event.getParameter("org.waymark.ui.commands.mapGo.what"));
        }
        return null;
    }
}
