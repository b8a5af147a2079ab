package org.waymark.ui.problems;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.text.Messages;

/** Asks why findings are acceptable. Without a reason nothing is accepted. */
final class AcceptDialog extends InputDialog {

    private static final int WIDTH = 440;
    private static final int LINES = 3;

    private final Messages messages = Messages.of(AcceptDialog.class);

    AcceptDialog(Shell parent, List<Problem> problems, RuleTexts texts) {
        super(parent, Messages.of(AcceptDialog.class).get("accept_title"), question(problems, texts), "",
                text -> text.isBlank() ? "" : null);
    }

    private static String question(List<Problem> problems, RuleTexts texts) {
        Messages messages = Messages.of(AcceptDialog.class);
        return problems.size() == 1
                ? messages.get("accept_one", texts.message(problems.getFirst().finding()))
                : messages.get("accept_many", problems.size());
    }

    @Override
    protected int getInputTextStyle() {
        return SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        Text reason = getText();
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = WIDTH;
        place.heightHint = LINES * reason.getLineHeight();
        reason.setLayoutData(place);
        // Tab leaves the field, as there is no use for tabs in a reason
        reason.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return area;
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean standard) {
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? messages.get("accept_do") : label,
                standard);
    }
}
