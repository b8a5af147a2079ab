package org.waymark.ui.faults;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves a support bundle. */
public final class SupportBundleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new SupportBundleFlow(HandlerUtil.getActiveShell(event)).save();
        return null;
    }
}
