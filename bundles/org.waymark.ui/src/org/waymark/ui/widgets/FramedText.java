package org.waymark.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * Creates fields of several lines whose text keeps the distance from the border that it has in a field of one line. Such
 * a text has no inner margin of its own, so a frame around it gives the space and draws the border.
 */
public final class FramedText {

    /** Distances of the text from the border at its sides, and above and below it. */
    public static final int SIDE = 6;
    private static final int ABOVE = 3;

    private FramedText() {
    }

    /** @return the text; its parent is the frame, which has no layout data yet */
    public static Text create(Composite parent, int style) {
        Composite frame = new Composite(parent, SWT.BORDER);
        Text text = new Text(frame, SWT.MULTI | SWT.WRAP | style);
        GridLayoutFactory.fillDefaults().margins(SIDE, ABOVE).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, true).hint(60, 1).applyTo(text);
        frame.addListener(SWT.Paint, event -> {
            event.gc.setBackground(text.getBackground());
            event.gc.fillRectangle(frame.getClientArea());
        });
        frame.addListener(SWT.MouseDown, event -> text.setFocus());
        return text;
    }

    /** Returns the height of a field with some lines. */
    public static int height(Text text, int lines) {
        return lines * text.getLineHeight() + 2 * ABOVE;
    }
}
