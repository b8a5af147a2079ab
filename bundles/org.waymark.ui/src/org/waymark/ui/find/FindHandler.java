package org.waymark.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Shows the find and replace view and focuses the field for the text or the replacement. */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        FindView view = FindView.show(EditContext.of(event).window().getActivePage());
        view.start("replace".equals(event.getParameter("org.waymark.ui.commands.find.mode")));
        return null;
    }
}
