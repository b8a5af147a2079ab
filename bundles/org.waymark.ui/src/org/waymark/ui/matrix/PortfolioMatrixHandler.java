package org.waymark.ui.matrix;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Opens the ownership matrix of all journeys of the active portfolio. */
public final class PortfolioMatrixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        new MatrixOpener(context.window().getActivePage()).portfolio(context.session());
        return null;
    }
}
