package org.waymark.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A popup with a thin border and margins. */
public abstract class FramedPopup extends LinedPopup {

    private static final int INDENT = 10;

    /**
     * @param title must not be null
     * @param hint line at the lower edge, or null for none
     */
    protected FramedPopup(Shell parent, String title, String hint) {
        super(parent, title, hint);
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        Control title = super.createTitleControl(parent);
        if (title.getLayoutData() instanceof GridData data) {
            data.horizontalIndent = INDENT;
            data.verticalIndent = INDENT / 2;
        }
        return title;
    }

    @Override
    protected Control createInfoTextArea(Composite parent) {
        Control info = super.createInfoTextArea(parent);
        if (info instanceof Label label && label.getLayoutData() instanceof GridData data) {
            label.setAlignment(SWT.LEFT);
            data.horizontalIndent = INDENT;
        }
        return info;
    }

    /** Returns the place of a popup below something on the screen, above it where there is no room below. */
    protected final Point beside(Rectangle anchor, Point size) {
        Rectangle screen = getParentShell().getMonitor().getClientArea();
        int x = Math.clamp(anchor.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x));
        int below = anchor.y + anchor.height + 2;
        boolean fits = below + size.y <= screen.y + screen.height;
        return new Point(x, fits ? below : Math.max(screen.y, anchor.y - size.y - 2));
    }
}
