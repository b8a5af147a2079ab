package org.waymark.ui.map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Zooms the active map: in, out, 100, fit or width, according to the command's parameter. */
public final class ZoomHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor) {
            editor.zoom(event.getParameter("org.waymark.ui.commands.zoom.how"));
        }
        return null;
    }
}
