package org.waymark.ui.navigate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Finds any element of the open portfolios and shows it. */
public final class GoToHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new GoTo(EditContext.of(event).window()).open();
        return null;
    }
}
