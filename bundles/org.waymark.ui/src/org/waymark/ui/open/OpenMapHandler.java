package org.waymark.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Opens the map of the selected element and reveals the element. */
public final class OpenMapHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        new Opener(context.window().getActivePage()).reveal(context.elements().getFirst());
        return null;
    }
}
