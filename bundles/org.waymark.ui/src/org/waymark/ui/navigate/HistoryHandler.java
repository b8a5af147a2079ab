package org.waymark.ui.navigate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Goes back to the previous location or forward again, according to the command's parameter. */
public final class HistoryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Navigator navigator = new Navigator(EditContext.of(event).window().getActivePage());
        if ("back".equals(event.getParameter("org.waymark.ui.commands.history.way"))) {
            navigator.back();
        } else {
            navigator.on();
        }
        return null;
    }
}
