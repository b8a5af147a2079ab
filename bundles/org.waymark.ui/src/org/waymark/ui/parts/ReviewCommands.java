package org.waymark.ui.parts;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Starts the commands of a review from a mark or a button, the same that have keys. */
public final class ReviewCommands {

    private static final String STATUS = "org.waymark.ui.commands.reviewStatus";
    private static final String THREAD = "org.waymark.ui.commands.comment(org.waymark.ui.commands.comment.what=thread)";

    private ReviewCommands() {
    }

    /** Shows the comments on what is selected. */
    public static void comments(Control control) {
        later(control, THREAD);
    }

    /** Asks for the review status of the journey that is shown. */
    public static void status(Control control) {
        later(control, STATUS);
    }

    /** Runs a command after the event of the mouse or the key, which would take the focus from its popup. */
    private static void later(Control control, String command) {
        control.getDisplay().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(PlatformUI.getWorkbench()
                        .getService(ICommandService.class).deserialize(command), null);
            } catch (CommandException e) {
                ILog.get().error(e.getMessage(), e);
            }
        });
    }
}
