package org.waymark.ui.templates;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.open.Opener;
import org.waymark.ui.session.EditContext;

/** Creates a portfolio from a template. */
public final class NewPortfolioHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        NewPortfolioDialog dialog = new NewPortfolioDialog(context.window().getShell());
        dialog.ask().ifPresent(document -> new Opener(context.window().getActivePage()).created(document));
        return null;
    }
}
