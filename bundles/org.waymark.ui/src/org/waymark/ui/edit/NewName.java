package org.waymark.ui.edit;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.ui.parts.InPlaceEditing;

/** Names what was just added, where it is selected now. */
final class NewName {

    private NewName() {
    }

    /** Edits the name in the active part, if names can be edited in place there. */
    static void edit(ExecutionEvent event) {
        InPlaceEditing names = Adapters.adapt(HandlerUtil.getActivePart(event), InPlaceEditing.class);
        if (names != null) {
            names.editInPlace();
        }
    }
}
