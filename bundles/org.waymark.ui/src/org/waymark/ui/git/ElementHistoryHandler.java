package org.waymark.ui.git;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.session.EditContext;

/** Shows the history of the selected element. */
public final class ElementHistoryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        EditContext context = EditContext.of(event);
        try {
            HistoryView view = (HistoryView) context.window().getActivePage().showView(ViewIds.HISTORY);
            context.elements().stream().findFirst().ifPresent(view::show);
        } catch (PartInitException e) {
            throw new ExecutionException(ViewIds.HISTORY, e);
        }
        return null;
    }
}
