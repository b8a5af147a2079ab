package org.waymark.ui.faults;

import java.time.Instant;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.text.Messages;

/** Shows an error. Its details can be copied; for an error of the program, a support bundle can be saved. */
final class FaultDialog extends MessageDialog {

    private static final int OK = 0;
    private static final int COPY = 1;

    private final Fault fault;

    FaultDialog(Shell parent, Fault fault) {
        super(parent, fault.title(), null, fault.message(), ERROR, OK, labels(fault));
        this.fault = fault;
    }

    private static String[] labels(Fault fault) {
        Messages messages = Messages.of(FaultDialog.class);
        String ok = messages.get("fault_ok");
        String copy = messages.get("fault_copy");
        return fault.expected() ? new String[]{ok, copy} : new String[]{ok, copy, messages.get("fault_bundle")};
    }

    /** Copies or saves and stays open; only OK closes. */
    @Override
    protected void buttonPressed(int button) {
        if (button == OK) {
            super.buttonPressed(button);
        } else if (button == COPY) {
            copy();
        } else {
            new SupportBundleFlow(getShell()).save();
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            clipboard.setContents(new Object[]{FaultDetails.of(fault, Instant.now())},
                    new Transfer[]{TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
