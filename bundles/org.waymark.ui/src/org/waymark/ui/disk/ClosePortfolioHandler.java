package org.waymark.ui.disk;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Closes the active portfolio with its editors; asks about unsaved changes. */
public final class ClosePortfolioHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        new SaveFlow(context.window(), context.session()).close();
        return null;
    }
}
