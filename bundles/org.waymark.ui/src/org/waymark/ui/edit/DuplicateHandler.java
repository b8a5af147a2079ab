package org.waymark.ui.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.core.edit.StructureEdits;
import org.waymark.model.cjm.NamedElement;
import org.waymark.ui.session.EditContext;

/** Adds a copy of the selected element after it. */
public final class DuplicateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        StructureEdits edits = new StructureEdits(context.session().domain());
        context.nearest(NamedElement.class).ifPresent(e -> context.session().execute(edits.duplicate(e)));
        return null;
    }
}
