package org.waymark.ui.git;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Clones a repository and opens its portfolios. */
public final class CloneHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CloneWizard.run(HandlerUtil.getActiveWorkbenchWindow(event));
        return null;
    }
}
