package org.waymark.ui.disk;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Saves the active portfolio; a failure is reported and leaves it unsaved. */
public final class SaveHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        new SaveFlow(context.window(), context.session()).save();
        return null;
    }
}
