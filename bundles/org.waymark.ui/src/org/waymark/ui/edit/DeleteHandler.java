package org.waymark.ui.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.ui.parts.Deletion;

/** Deletes the selected elements and those that depend on them in one undo step; clears selected cells of a map. */
public final class DeleteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Deletion.in(HandlerUtil.getActivePart(event));
        return null;
    }
}
