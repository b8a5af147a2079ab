package org.waymark.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Creates check boxes with a visible tick. */
public final class CheckBox {

    private CheckBox() {
    }

    /**
     * Creates a check box that the workbench's style sheet does not touch; it would paint the ground of the box over
     * its white tick.
     */
    public static Button in(Composite parent) {
        Button box = new Button(parent, SWT.CHECK);
        box.setData("org.eclipse.e4.ui.css.disabled", true);
        return box;
    }
}
