package org.waymark.ui.git;

import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.waymark.git.FileChange;
import org.waymark.ui.widgets.FramedText;

/** Asks for the message of a commit and lists its files. Ctrl+Enter commits. */
final class CommitDialog extends TitleAreaDialog {

    private final CommitProposal proposal;
    private Text text;
    private String message = "";

    CommitDialog(Shell parent, CommitProposal proposal) {
        super(parent);
        this.proposal = proposal;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    String message() {
        return message;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(GitWork.message("git_commitTitle"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(proposal.state().branch().map(branch -> GitWork.message("commit_on", branch))
                .orElse(GitWork.message("commit_detached")));
        setMessage(GitWork.message("commit_by", proposal.identity()));
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(6, 6).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        label(body, "commit_message");
        text = FramedText.create(body, SWT.V_SCROLL);
        text.setText(proposal.message());
        GridDataFactory.fillDefaults().grab(true, true).hint(560, FramedText.height(text, 10))
                .applyTo(text.getParent());
        label(body, "commit_files");
        org.eclipse.swt.widgets.List files = new org.eclipse.swt.widgets.List(body, SWT.BORDER | SWT.V_SCROLL);
        proposal.files().forEach(file -> files.add(line(file)));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 5 * files.getItemHeight()).applyTo(files);
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                okPressed();
            }
        });
        text.addListener(SWT.Modify, event -> check());
        text.setFocus();
        text.setSelection(0, proposal.message().lines().findFirst().orElse("").length());
        return area;
    }

    private static void label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(GitWork.message(key));
    }

    private String line(FileChange file) {
        return GitWork.message("commit_file_" + file.kind().name().toLowerCase(Locale.ROOT),
                proposal.root().relativize(file.file()).toString().replace('\\', '/'));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, GitWork.message("commit_do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, GitWork.message("git_cancel"), false);
        check();
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!text.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        if (!text.getText().isBlank()) {
            message = text.getText().strip();
            super.okPressed();
        }
    }
}
