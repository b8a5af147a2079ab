package org.waymark.ui.git;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Asks which of several portfolios of a new clone to open. */
final class ClonedDialog extends Dialog {

    private final Path folder;
    private final List<Path> files;
    private List<Path> chosen = List.of();
    private Table table;

    ClonedDialog(Shell parent, Path folder, List<Path> files) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.folder = folder;
        this.files = files;
    }

    /** Returns the files to open; empty if the dialog was cancelled. */
    List<Path> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(GitWork.message("clone_whichTitle"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(GitWork.message("clone_which", files.size()));
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(label);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 160).applyTo(table);
        for (Path file : files) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(folder.relativize(file).toString());
            item.setChecked(files.getFirst().getParent().equals(file.getParent()));
        }
        table.addListener(SWT.Selection, event -> check());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, GitWork.message("clone_open"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, GitWork.message("git_cancel"), false);
    }

    private List<Path> checked() {
        return Arrays.stream(table.getItems()).filter(TableItem::getChecked)
                .map(item -> files.get(table.indexOf(item))).toList();
    }

    private void check() {
        getButton(IDialogConstants.OK_ID).setEnabled(!checked().isEmpty());
    }

    @Override
    protected void okPressed() {
        chosen = checked();
        super.okPressed();
    }
}
