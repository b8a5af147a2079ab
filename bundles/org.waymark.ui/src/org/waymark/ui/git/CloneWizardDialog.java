package org.waymark.ui.git;

import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The dialog of the clone wizard, with translated buttons. */
final class CloneWizardDialog extends WizardDialog {

    private final CloneWizard wizard;

    CloneWizardDialog(Shell parent, CloneWizard wizard) {
        super(parent, wizard);
        this.wizard = wizard;
        setPageSize(560, 150);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        Map<Integer, String> keys = Map.of(IDialogConstants.BACK_ID, "clone_back", IDialogConstants.NEXT_ID,
                "clone_next", IDialogConstants.FINISH_ID, "clone_do");
        return super.createButton(parent, id, keys.containsKey(id) ? GitWork.message(keys.get(id)) : label, isDefault);
    }

    /** Translates the Cancel button, which the platform creates in English only. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && button.getText().equals(IDialogConstants.CANCEL_LABEL)) {
                button.setText(GitWork.message("git_cancel"));
            }
        }
    }

    @Override
    protected void nextPressed() {
        if (wizard.readBranches()) {
            super.nextPressed();
        }
    }
}
