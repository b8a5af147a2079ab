package org.waymark.ui.parts;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Shows the comments on what is selected, by the command that also has a key. */
public final class OpenComments {

    private static final String COMMAND = "org.waymark.ui.commands.comment(org.waymark.ui.commands.comment.what=thread)";

    private OpenComments() {
    }

    /** Shows them after the event of the mouse or the key, which would take the focus from the popup. */
    public static void later(Control control) {
        control.getDisplay().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(PlatformUI.getWorkbench()
                        .getService(ICommandService.class).deserialize(COMMAND), null);
            } catch (CommandException e) {
                ILog.get().error(e.getMessage(), e);
            }
        });
    }
}
