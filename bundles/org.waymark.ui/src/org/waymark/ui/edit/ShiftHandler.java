package org.waymark.ui.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.core.edit.StructureEdits;
import org.waymark.ui.session.EditContext;

/** Moves the selected element one place towards the start or the end, according to the command's parameter. */
public final class ShiftHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        int step = Integer.parseInt(event.getParameter("org.waymark.ui.commands.shift.step"));
        StructureEdits edits = new StructureEdits(context.session().domain());
        context.session().execute(edits.shift(context.elements().getFirst(), step));
        return null;
    }
}
