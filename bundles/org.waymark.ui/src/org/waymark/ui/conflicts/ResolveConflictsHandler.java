package org.waymark.ui.conflicts;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.open.Conflicts;
import org.waymark.ui.session.EditContext;

/** Opens the conflict editor. */
public final class ResolveConflictsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        Conflicts.open(context.window().getActivePage(), context.session());
        return null;
    }
}
