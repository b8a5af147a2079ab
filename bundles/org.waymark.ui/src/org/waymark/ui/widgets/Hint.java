package org.waymark.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A sentence in place of the content of a view that has nothing to show, placed as the platform places its own. */
public final class Hint {

    private static final int MARGIN = 5;

    private Hint() {
    }

    public static Control create(Composite parent, String text) {
        Composite frame = new Composite(parent, SWT.NONE);
        FillLayout layout = new FillLayout();
        layout.marginWidth = layout.marginHeight = MARGIN;
        frame.setLayout(layout);
        new Label(frame, SWT.WRAP).setText(text);
        return frame;
    }
}
