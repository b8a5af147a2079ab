package org.waymark.ui.git;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Aborts the merge under way; a separate command, because it needs its own enablement. */
public final class GitAbortHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        new GitActions(context.window(), context.session()).abortMerge();
        return null;
    }
}
