package org.waymark.ui.export;

import java.nio.file.Path;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.task.ExportFiles;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.WorkDialog;

/** A dialog that asks on one page what is to be written, and shows on another what was. */
abstract class DeliveryDialog extends WorkDialog {

    private final Messages messages = Messages.of(DeliveryDialog.class);
    private final Predicate<Path> launcher;
    private final StackLayout pages = new StackLayout();
    private Composite body;
    private Composite form;
    private ResultPane result;

    /** @param launcher opens a file or folder with the program for it, if there is one */
    DeliveryDialog(Shell parent, String title, Point size, Predicate<Path> launcher) {
        super(parent, title, size);
        this.launcher = launcher;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        body = content(parent);
        body.setLayout(pages);
        form = new Composite(body, SWT.NONE);
        fill(form);
        result = new ResultPane(body, this::launch);
        pages.topControl = form;
        return body;
    }

    /** Creates the questions, and the layout of their page. */
    abstract void fill(Composite page);

    /** Follows each change of the questions. */
    abstract void changed();

    /** Writes what is asked for, if the answers suffice. */
    abstract void write();

    @Override
    protected final void created() {
        changed();
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, messages.get("export_export"), messages.get("export_cancel"));
    }

    @Override
    protected final void okPressed() {
        if (pages.topControl == result) {
            showForm();
        } else {
            write();
        }
    }

    /** Lets nothing be changed while files are written. */
    final void freeze() {
        form.setEnabled(false);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    final void showForm() {
        show(form, "export_export", "export_cancel");
        getShell().setDefaultButton(getButton(IDialogConstants.OK_ID));
        changed();
    }

    final void showResult(ExportFiles.Result found) {
        show(result, "export_again", "export_close");
        result.first().setFocus();
        getShell().setDefaultButton(result.first());
        result.show(found);
    }

    private void show(Composite page, String work, String leave) {
        form.setEnabled(true);
        pages.topControl = page;
        body.layout();
        getButton(IDialogConstants.OK_ID).setText(messages.get(work));
        getButton(IDialogConstants.OK_ID).setEnabled(true);
        getButton(IDialogConstants.CANCEL_ID).setText(messages.get(leave));
    }

    private void launch(Path path) {
        if (!launcher.test(path)) {
            setMessage(messages.get("export_noProgram", path), IMessageProvider.WARNING);
        }
    }
}
