package org.waymark.ui.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.ui.parts.InPlaceEditing;
import org.waymark.ui.session.EditContext;

/** Deletes the selected elements and those that depend on them in one undo step; clears selected cells of a map. */
public final class DeleteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        InPlaceEditing part = Adapters.adapt(HandlerUtil.getActivePart(event), InPlaceEditing.class);
        if (part != null && part.clearInPlace()) {
            return null;
        }
        EditContext.of(event).delete();
        return null;
    }
}
