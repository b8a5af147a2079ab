package org.waymark.ui.help;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.help.HelpTopic;
import org.waymark.core.text.Messages;

/**
 * The help beside a dialog, which owns it. While a dialog is open the workbench takes no keys, so that the view of the help
 * could not be read. Esc closes it and leaves the dialog as it was.
 */
final class HelpWindow extends Window {

    private static final int WIDTH = 560;

    private final HelpTopic topic;
    private HelpPane pane;

    HelpWindow(Shell dialog, HelpTopic topic) {
        super(dialog);
        this.topic = topic;
        // some window systems give no key to a window that is not modal while its owner is
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.of(HelpWindow.class).get("help_window"));
        shell.setLayout(new FillLayout());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        pane = new HelpPane(frame, can -> {
            // there is no button for the way back: the choice of topics is above the text
        });
        pane.go(topic, "");
        return frame;
    }

    @Override
    public int open() {
        int result = super.open();
        pane.setFocus();
        return result;
    }

    /** Closes and gives the keys back to the owner, which a window without borders would not get by itself. */
    @Override
    public boolean close() {
        Shell owner = getParentShell();
        boolean closed = super.close();
        if (closed && !owner.isDisposed()) {
            owner.forceActive();
        }
        return closed;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, Math.max(420, getParentShell().getSize().y));
    }

    /** Returns the place right of the dialog, or left of it, or where there is room at all. */
    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle dialog = getParentShell().getBounds();
        Rectangle screen = getParentShell().getMonitor().getClientArea();
        int right = dialog.x + dialog.width;
        int x = right + size.x <= screen.x + screen.width
                ? right
                : dialog.x - size.x >= screen.x ? dialog.x - size.x : screen.x + screen.width - size.x;
        return new Point(x, Math.clamp(dialog.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)));
    }
}
