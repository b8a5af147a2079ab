package org.waymark.ui.map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the menu of views or of lenses of the active map, according to the command's parameter. */
public final class LookHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor) {
            if ("views".equals(event.getParameter("org.waymark.ui.commands.look.what"))) {
                editor.bar().looks().openViews();
            } else {
                editor.bar().looks().openLenses();
            }
        }
        return null;
    }
}
