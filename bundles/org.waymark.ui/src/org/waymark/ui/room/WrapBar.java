package org.waymark.ui.room;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A line of flat buttons with texts that goes on in a second line where the window is narrow. */
final class WrapBar {

    private final Composite frame;

    WrapBar(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 0;
        frame.setLayout(layout);
        fit(parent);
        parent.addListener(SWT.Resize, event -> {
            fit(parent);
            parent.layout(true);
        });
    }

    private void fit(Composite parent) {
        int width = Math.max(1, parent.getClientArea().width);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, frame.computeSize(width, SWT.DEFAULT).y)
                .applyTo(frame);
    }

    /** Adds a button. */
    ToolItem button(String text, Image image, String tip, Runnable run) {
        ToolItem button = new ToolItem(new ToolBar(frame, SWT.FLAT | SWT.RIGHT), SWT.PUSH);
        button.setText(text);
        button.setImage(image);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** Shows another text on a button, which may need more room. */
    void text(ToolItem button, String text) {
        if (!text.equals(button.getText())) {
            button.setText(text);
            fit(frame.getParent());
            frame.getParent().layout(true, true);
        }
    }
}
