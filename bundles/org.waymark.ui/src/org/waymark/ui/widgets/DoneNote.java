package org.waymark.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/**
 * A note that says what was done and offers to take it back. It never takes the focus and goes by itself.
 */
public final class DoneNote {

    private static final int MILLISECONDS = 8000;
    private static final int GAP = 6;
    private static final int WIDEST = 560;

    private final Shell shell;

    /**
     * Shows the note below a place of the display.
     *
     * @param undo word that takes it back
     */
    public DoneNote(Shell parent, Rectangle anchor, String text, String undo, Runnable back) {
        shell = new Shell(parent, SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL | SWT.NO_TRIM);
        Display display = shell.getDisplay();
        shell.setBackground(display.getSystemColor(SWT.COLOR_INFO_BACKGROUND));
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 16;
        shell.setLayout(layout);
        Label said = new Label(shell, SWT.WRAP);
        said.setText(text.replace("&", "&&"));
        int wide = said.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.fillDefaults().hint(Math.min(wide, WIDEST), SWT.DEFAULT).applyTo(said);
        said.setForeground(display.getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        Link link = new Link(shell, SWT.NO_FOCUS);
        link.setLinkForeground(display.getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        link.setText("<a>" + undo + "</a>");
        link.addListener(SWT.Selection, event -> {
            close();
            back.run();
        });
        shell.pack();
        Point size = shell.getSize();
        Rectangle screen = parent.getMonitor().getClientArea();
        int below = anchor.y + anchor.height + GAP;
        int y = below + size.y <= screen.y + screen.height ? below : anchor.y - GAP - size.y;
        shell.setLocation(Math.clamp(anchor.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)), y);
        shell.setVisible(true);
        display.timerExec(MILLISECONDS, this::close);
    }

    /** Runs something when the note is gone. */
    public void whenGone(Runnable work) {
        shell.addListener(SWT.Dispose, event -> work.run());
    }

    /** Closes the note, if it is still there. */
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
