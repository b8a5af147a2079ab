package org.waymark.ui.backlog;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Opens the backlog of the active portfolio. */
public final class BacklogHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        new BacklogOpener(context.window().getActivePage()).portfolio(context.session());
        return null;
    }
}
