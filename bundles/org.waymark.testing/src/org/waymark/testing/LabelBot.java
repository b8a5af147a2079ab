package org.waymark.testing;

import org.eclipse.swt.widgets.Control;

/** A label. */
public final class LabelBot extends WidgetBot<Control> {

    LabelBot(Control label) {
        super(label);
    }
}
