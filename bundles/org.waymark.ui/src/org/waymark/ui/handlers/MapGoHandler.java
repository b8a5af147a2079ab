package org.waymark.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.ui.map.MapEditor;

/** Works on the map in use without changing it: to the emotions, the next persona, folding a stage. */
public final class MapGoHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor) {
            editor.go(event.getParameter("org.waymark.ui.commands.mapGo.what"));
        }
        return null;
    }
}
