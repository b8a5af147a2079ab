package org.waymark.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Opens the page with all journeys of the active portfolio. */
public final class PortfolioPageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        new Opener(context.window().getActivePage()).portfolio(context.session());
        return null;
    }
}
