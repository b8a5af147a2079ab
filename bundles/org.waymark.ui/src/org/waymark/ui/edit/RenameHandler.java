package org.waymark.ui.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.ui.parts.InPlaceEditing;

/** Edits the name of the selection in place, in the tree or on the map. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        InPlaceEditing part = Adapters.adapt(HandlerUtil.getActivePart(event), InPlaceEditing.class);
        if (part != null) {
            part.editInPlace();
        }
        return null;
    }
}
