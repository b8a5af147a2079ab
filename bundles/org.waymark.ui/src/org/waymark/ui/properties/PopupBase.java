package org.waymark.ui.properties;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.waymark.ui.pick.LinedPopup;

/** A small window that drops down from a control and goes when the user looks elsewhere. */
abstract class PopupBase extends LinedPopup {

    private final Control anchor;

    PopupBase(Control anchor, String hint) {
        super(anchor.getShell(), null, hint);
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
