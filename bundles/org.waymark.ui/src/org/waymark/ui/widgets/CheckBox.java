package org.waymark.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Check boxes whose tick can be seen. */
public final class CheckBox {

    private CheckBox() {
    }

    /** The workbench's style sheet paints the ground of a box over, and its white tick with it: this one is left alone. */
    public static Button in(Composite parent) {
        Button box = new Button(parent, SWT.CHECK);
        box.setData("org.eclipse.e4.ui.css.disabled", true);
        return box;
    }
}
