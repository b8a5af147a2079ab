package org.waymark.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Prevents the mouse wheel from changing values: it scrolls the form, even over a control that would use it. */
final class Wheel {

    private static final int LINE = 24;

    private Wheel() {
    }

    static void leaveAlone(Control control) {
        control.addListener(SWT.MouseVerticalWheel, event -> {
            event.doit = false;
            scroll(control.getParent(), -event.count * LINE);
        });
    }

    private static void scroll(Composite from, int pixels) {
        Composite at = from;
        while (at != null && !(at instanceof ScrolledComposite)) {
            at = at.getParent();
        }
        if (at instanceof ScrolledComposite scrolled) {
            Point origin = scrolled.getOrigin();
            scrolled.setOrigin(origin.x, origin.y + pixels);
        }
    }
}
