package org.waymark.ui.map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Focuses the breadcrumb above the map. */
public final class BreadcrumbHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor) {
            editor.bar().crumbs().focus();
        }
        return null;
    }
}
