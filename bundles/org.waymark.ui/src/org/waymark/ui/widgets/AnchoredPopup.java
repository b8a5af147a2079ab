package org.waymark.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** A popup below a control that closes when it loses the focus. */
public abstract class AnchoredPopup extends LinedPopup {

    private final Control anchor;

    public AnchoredPopup(Control anchor, String hint) {
        super(anchor.getShell(), null, hint);
        this.anchor = anchor;
    }

    /** Opens without the tooltip of the control, which would cover what is chosen from; it is back at the end. */
    @Override
    public int open() {
        String tip = anchor.getToolTipText();
        int result = super.open();
        if (getShell() != null && tip != null) {
            anchor.setToolTipText(null);
            getShell().addListener(SWT.Dispose, event -> {
                if (!anchor.isDisposed() && anchor.getToolTipText() == null) {
                    anchor.setToolTipText(tip);
                }
            });
        }
        return result;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Point below = anchor.toDisplay(0, anchor.getSize().y);
        var screen = anchor.getMonitor().getClientArea();
        int x = Math.min(below.x, screen.x + screen.width - size.x);
        boolean fits = below.y + size.y <= screen.y + screen.height;
        return new Point(Math.max(screen.x, x), fits
                ? below.y
                : Math.max(screen.y, anchor.toDisplay(0, 0).y - size.y));
    }

    public int anchorWidth() {
        return anchor.getSize().x;
    }
}
