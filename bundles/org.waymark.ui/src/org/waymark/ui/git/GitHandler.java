package org.waymark.ui.git;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Runs an action of the Git menu for the active portfolio. */
public final class GitHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        GitActions git = new GitActions(context.window(), context.session());
        switch (event.getParameter("org.waymark.ui.commands.git.what")) {
            case "commit" -> git.commit();
            case "compare" -> git.compareHead();
            case "branches" -> git.branches();
            case "pull" -> git.pull();
            default -> git.push();
        }
        return null;
    }
}
