package org.waymark.ui.properties;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** A small window that drops down from a control and goes when the user looks elsewhere. */
abstract class PopupBase extends PopupDialog {

    private final Control anchor;

    PopupBase(Control anchor, String hint) {
        super(anchor.getShell(), INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, null, hint);
        this.anchor = anchor;
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
