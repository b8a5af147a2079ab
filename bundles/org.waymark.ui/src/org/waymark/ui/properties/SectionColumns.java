package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays out sections below each other, in a wide view in two or three columns of about the same height, in reading
 * order.
 */
final class SectionColumns extends Layout {

    private static final int COLUMN = 420;
    private static final int MOST = 3;
    private static final int GAP = 24;
    private static final int MARGIN = 10;
    private static final int SPACING = 8;

    @Override
    protected Point computeSize(Composite composite, int wide, int high, boolean flush) {
        int width = wide == SWT.DEFAULT ? COLUMN : wide;
        int height = place(composite, width, flush).stream().mapToInt(r -> r.y + r.height).max().orElse(0);
        return new Point(width, height + MARGIN);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        List<Rectangle> places = place(composite, composite.getClientArea().width, flush);
        Control[] children = composite.getChildren();
        for (int i = 0; i < children.length; i++) {
            children[i].setBounds(places.get(i));
        }
    }

    private static List<Rectangle> place(Composite composite, int width, boolean flush) {
        int columns = Math.clamp((width - 2 * MARGIN + GAP) / (COLUMN + GAP), 1, MOST);
        int column = (width - 2 * MARGIN - (columns - 1) * GAP) / columns;
        List<Integer> heights = new ArrayList<>();
        for (Control child : composite.getChildren()) {
            heights.add(child.computeSize(column, SWT.DEFAULT, flush).y + SPACING);
        }
        int even = heights.stream().mapToInt(Integer::intValue).sum() / columns;
        List<Rectangle> places = new ArrayList<>();
        int index = 0;
        int y = 0;
        int done = 0;
        for (int height : heights) {
            boolean better = y > 0 && done + height / 2 > even * (index + 1);
            if (better && index < columns - 1) {
                index++;
                y = 0;
            }
            places.add(new Rectangle(MARGIN + index * (column + GAP), MARGIN / 2 + y, column, height - SPACING));
            y += height;
            done += height;
        }
        return places;
    }
}
