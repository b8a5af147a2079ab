package org.waymark.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.core.edit.DeleteEdits;

/** Deletes the selected elements and what cannot live without them, in one step. */
public final class DeleteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        context.session().execute(new DeleteEdits(context.session().domain()).delete(context.elements()));
        return null;
    }
}
