package org.waymark.ui.keys;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows all keys. */
public final class KeysHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new CheatSheet(HandlerUtil.getActiveShell(event)).open();
        return null;
    }
}
