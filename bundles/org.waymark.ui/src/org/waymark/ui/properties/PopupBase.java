package org.waymark.ui.properties;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A small window that drops down from a control and goes when the user looks elsewhere. */
abstract class PopupBase extends PopupDialog {

    private final Control anchor;

    PopupBase(Control anchor, String hint) {
        super(anchor.getShell(), INFOPOPUP_SHELLSTYLE, true, false, false, false, false, null, hint);
        this.anchor = anchor;
    }

    /** A thin line around it, where the window manager draws none. */
    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 0).applyTo(shell);
        shell.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Point below = anchor.toDisplay(0, anchor.getSize().y);
        var screen = anchor.getMonitor().getClientArea();
        int x = Math.min(below.x, screen.x + screen.width - size.x);
        boolean fits = below.y + size.y <= screen.y + screen.height;
        return new Point(Math.max(screen.x, x), fits ? below.y : anchor.toDisplay(0, 0).y - size.y);
    }

    int anchorWidth() {
        return anchor.getSize().x;
    }
}
