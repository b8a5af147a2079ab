package org.waymark.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.ui.git.CloneWizard;

/** Clones a repository and opens its portfolios. */
public final class CloneHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CloneWizard.run(HandlerUtil.getActiveWorkbenchWindow(event));
        return null;
    }
}
