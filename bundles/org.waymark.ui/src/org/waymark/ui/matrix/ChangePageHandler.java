package org.waymark.ui.matrix;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Switches between the map and the matrix of a journey and keeps the selection. */
public final class ChangePageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        new MatrixOpener(context.window().getActivePage()).change(context.elements());
        return null;
    }
}
