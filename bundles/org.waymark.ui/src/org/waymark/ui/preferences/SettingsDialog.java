package org.waymark.ui.preferences;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.text.Messages;

/** The preference dialog with translated titles. */
final class SettingsDialog extends PreferenceDialog {

    private final Messages messages = Messages.of(SettingsDialog.class);

    SettingsDialog(Shell parent, PreferenceManager pages) {
        super(parent, pages);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(messages.get("settings_title"));
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean standard) {
        return super.createButton(parent, id, switch (id) {
            case IDialogConstants.OK_ID -> messages.get("settings_apply");
            case IDialogConstants.CANCEL_ID -> messages.get("settings_cancel");
            default -> label;
        }, standard);
    }
}
