package org.waymark.ui.room;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * A line of flat buttons with icons and texts. Where the window is too narrow for the texts only the icons are left, as
 * the room below is worth more; where it is too narrow for those, too, the line goes on in a second one.
 */
final class WrapBar {

    private final Composite frame;
    private final Map<ToolItem, String> texts = new LinkedHashMap<>();

    WrapBar(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 0;
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        parent.addListener(SWT.Resize, event -> {
            fit();
            parent.layout(true);
        });
    }

    private void fit() {
        int width = Math.max(1, frame.getParent().getClientArea().width);
        texts.forEach(WrapBar::set);
        if (frame.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x > width) {
            texts.keySet().forEach(button -> set(button, ""));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(1, frame.computeSize(width, SWT.DEFAULT, true).y)
                .applyTo(frame);
    }

    private static void set(ToolItem button, String text) {
        if (!text.equals(button.getText())) {
            button.setText(text);
            button.getParent().requestLayout();
        }
    }

    /** Adds a button. */
    ToolItem button(String text, Image image, String tip, Runnable run) {
        ToolItem button = new ToolItem(new ToolBar(frame, SWT.FLAT | SWT.RIGHT), SWT.PUSH);
        button.setText(text);
        button.setImage(image);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> run.run());
        texts.put(button, text);
        return button;
    }

    /** Shows another text on a button, which may need more room. */
    void text(ToolItem button, String text) {
        if (!text.equals(texts.put(button, text))) {
            fit();
            frame.getParent().layout(true, true);
        }
    }
}
