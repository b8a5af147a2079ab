package org.waymark.testing.texts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;

/** Graphics that remember the texts they draw. Figures paint into them as on the screen. */
final class TextRecorder extends SWTGraphics {

    /**
     * A drawn text.
     *
     * @param box in the coordinates in which the figure was painted
     */
    record Drawn(String text, Rectangle box) {
    }

    private final GC gc;
    private final List<Drawn> drawn = new ArrayList<>();
    private final Deque<Point> saved = new ArrayDeque<>();
    private Point origin = new Point();

    TextRecorder(GC gc) {
        super(gc);
        this.gc = gc;
    }

    List<Drawn> drawn() {
        return drawn;
    }

    private void record(String text, int x, int y) {
        // what is in effect for the figure is only set on the platform's object when it draws
        gc.setFont(getFont());
        var size = gc.textExtent(text);
        drawn.add(new Drawn(text, new Rectangle(origin.x + x, origin.y + y, size.x, size.y)));
    }

    @Override
    public void drawString(String text, int x, int y) {
        record(text, x, y);
        super.drawString(text, x, y);
    }

    @Override
    public void drawText(String text, int x, int y) {
        record(text, x, y);
        super.drawText(text, x, y);
    }

    @Override
    public void drawTextLayout(TextLayout layout, int x, int y, int from, int to, Color ink, Color ground) {
        record(layout.getText(), x, y);
        super.drawTextLayout(layout, x, y, from, to, ink, ground);
    }

    @Override
    public void fillString(String text, int x, int y) {
        record(text, x, y);
        super.fillString(text, x, y);
    }

    @Override
    public void fillText(String text, int x, int y) {
        record(text, x, y);
        super.fillText(text, x, y);
    }

    @Override
    public void translate(int dx, int dy) {
        origin = origin.getTranslated(dx, dy);
        super.translate(dx, dy);
    }

    @Override
    public void pushState() {
        saved.push(origin);
        super.pushState();
    }

    @Override
    public void restoreState() {
        origin = saved.isEmpty() ? origin : saved.peek();
        super.restoreState();
    }

    @Override
    public void popState() {
        origin = saved.pop();
        super.popState();
    }
}
