package org.waymark.ui.widgets;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog that can be resized and runs its work itself: progress is shown left of its buttons. */
public abstract class WorkDialog extends TitleAreaDialog {

    private final String title;
    private final Point size;
    private JobStrip strip;

    /**
     * @param title title of the window
     * @param size initial width and height in pixels
     */
    protected WorkDialog(Shell parent, String title, Point size) {
        super(parent);
        this.title = title;
        this.size = size;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
        return size;
    }

    /** Creates the composite of the dialog's content, without a layout. */
    protected final Composite content(Composite parent) {
        Composite content = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        return content;
    }

    @Override
    protected abstract Control createDialogArea(Composite parent);

    @Override
    protected final Control createButtonBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 0).applyTo(bar);
        strip = new JobStrip(bar);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(strip);
        Control buttons = super.createButtonBar(bar);
        created();
        return buttons;
    }

    /** Shows the beginning state, when all controls are there. */
    protected abstract void created();

    /** Creates the two buttons: one that does the work, and one that leaves the dialog. */
    protected final void createButtons(Composite parent, String work, String leave) {
        createButton(parent, IDialogConstants.OK_ID, work, true);
        createButton(parent, IDialogConstants.CANCEL_ID, leave, false);
    }

    /** Stops the work if it is running; else leaves the dialog. */
    @Override
    protected final void cancelPressed() {
        if (strip.isRunning()) {
            strip.cancel();
        } else {
            super.cancelPressed();
        }
    }

    /** Returns the line that runs the work. */
    protected final JobStrip strip() {
        return strip;
    }
}
