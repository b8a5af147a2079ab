package org.waymark.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.ui.InPlaceEditing;

/** Deletes the selected elements and what cannot live without them, in one step; of a cell of the map its content. */
public final class DeleteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        InPlaceEditing part = Adapters.adapt(HandlerUtil.getActivePart(event), InPlaceEditing.class);
        if (part != null && part.clearInPlace()) {
            return null;
        }
        EditContext context = EditContext.of(event);
        context.session().execute(new DeleteEdits(context.session().domain()).delete(context.elements()));
        return null;
    }
}
