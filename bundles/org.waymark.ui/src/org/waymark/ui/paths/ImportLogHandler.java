package org.waymark.ui.paths;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Imports an event log. */
public final class ImportLogHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new LogFlow(HandlerUtil.getActiveWorkbenchWindow(event)).ask();
        return null;
    }
}
