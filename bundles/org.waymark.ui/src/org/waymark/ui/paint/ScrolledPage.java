package org.waymark.ui.paint;

import java.util.Optional;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.ui.widgets.CanvasScroll;

/** Paints what is seen of a placed page on a canvas that scrolls it. */
public final class ScrolledPage {

    private final Canvas canvas;
    private final CanvasScroll scroll;
    private final ShapePainter painter;

    public ScrolledPage(Canvas canvas, CanvasScroll scroll, Paints paints) {
        this.canvas = canvas;
        this.scroll = scroll;
        painter = new ShapePainter(paints);
    }

    /** Paints the ground, and on it the parts that the area of an event meets. */
    public void paint(Graphics graphics, Event event, Optional<PlacedPage> page) {
        Rectangle client = canvas.getClientArea();
        graphics.setBackgroundColor(canvas.getBackground());
        graphics.fillRectangle(0, 0, client.width, client.height);
        Box seen = new Box(scroll.x() + event.x, scroll.y() + event.y, event.width, event.height);
        page.ifPresent(it -> it.parts().stream().filter(part -> seen.intersects(part.bounds()))
                .forEach(part -> paint(graphics, part)));
    }

    private void paint(Graphics graphics, PlacedPart part) {
        painter.paint(graphics, part.shapes(), (int) part.bounds().x() - scroll.x(),
                (int) part.bounds().y() - scroll.y(), 1);
    }

    /** Returns the size of a page in whole pixels, nothing without a page. */
    public static Point size(Optional<PlacedPage> page) {
        return page.map(it -> new Point((int) Math.ceil(it.bounds().width()), (int) Math.ceil(it.bounds().height())))
                .orElseGet(() -> new Point(0, 0));
    }
}
