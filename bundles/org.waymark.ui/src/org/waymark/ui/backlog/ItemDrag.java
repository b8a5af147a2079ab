package org.waymark.ui.backlog;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.backlog.PlacedBacklog;
import org.waymark.core.layout.DropField;
import org.waymark.ui.widgets.CanvasScroll;

/** A drag of one item to a field by the mouse; Esc gives it up. */
final class ItemDrag {

    /** End of a drag. */
    interface Drop {

        void dropped(PlacedPart item, DropField field, Optional<EObject> before);
    }

    private static final int THRESHOLD = 5;
    private static final int EDGE = 24;
    private static final int SCROLLED = 16;

    private final Canvas canvas;
    private final CanvasScroll scroll;
    private final Supplier<PlacedBacklog> placed;
    private final Drop drop;
    private PlacedPart item;
    private boolean moving;
    private int startX;
    private int startY;
    private int x;
    private int y;

    ItemDrag(Canvas canvas, CanvasScroll scroll, Supplier<PlacedBacklog> placed, Drop drop) {
        this.canvas = canvas;
        this.scroll = scroll;
        this.placed = placed;
        this.drop = drop;
    }

    void begin(Event event, PlacedPart dragged) {
        if (event.button == 1) {
            item = dragged;
            moving = false;
            startX = event.x + scroll.x();
            startY = event.y + scroll.y();
            follow(event);
        }
    }

    /** Follows the mouse; returns whether something is dragged. */
    boolean move(Event event) {
        if (item == null) {
            return false;
        }
        if ((event.stateMask & SWT.BUTTON1) == 0) {
            cancel();
            return false;
        }
        follow(event);
        moving |= Math.abs(x - startX) > THRESHOLD || Math.abs(y - startY) > THRESHOLD;
        if (moving) {
            scrollAtEdge(event);
            canvas.redraw();
        }
        return moving;
    }

    private void follow(Event event) {
        x = event.x + scroll.x();
        y = event.y + scroll.y();
    }

    private void scrollAtEdge(Event event) {
        Rectangle client = canvas.getClientArea();
        int dx = event.x < EDGE ? -SCROLLED : event.x > client.width - EDGE ? SCROLLED : 0;
        int dy = event.y < EDGE ? -SCROLLED : event.y > client.height - EDGE ? SCROLLED : 0;
        if (dx != 0 || dy != 0) {
            scroll.to(scroll.x() + dx, scroll.y() + dy);
        }
    }

    /** Drops what is dragged. */
    void end() {
        Optional<PlacedPart> dragged = item();
        Optional<DropField> field = field();
        Optional<EObject> before = before();
        cancel();
        dragged.ifPresent(it -> field.ifPresent(at -> drop.dropped(it, at, before)));
    }

    /** Gives up; returns false if nothing was dragged. */
    boolean cancel() {
        boolean was = moving;
        item = null;
        moving = false;
        if (was) {
            canvas.redraw();
        }
        return was;
    }

    /** Returns what is dragged. */
    Optional<PlacedPart> item() {
        return moving ? Optional.of(item) : Optional.empty();
    }

    int right() {
        return x - startX;
    }

    int down() {
        return y - startY;
    }

    /** Returns what is marked: the field, or the gap in a column in which the card would be. */
    Optional<Box> target() {
        return field().map(field -> field.down() > 0 || field.across() == 0
                ? field.box()
                : beforeItem(field).map(it -> new Box(it.bounds().x(), it.bounds().y() - 5, it.bounds().width(), 1))
                        .orElse(field.box()));
    }

    private Optional<DropField> field() {
        return moving ? placed.get().field(x, y) : Optional.empty();
    }

    private Optional<EObject> before() {
        return field().filter(field -> field.down() == 0 && field.across() > 0).flatMap(this::beforeItem)
                .map(PlacedPart::element);
    }

    private Optional<PlacedPart> beforeItem(DropField column) {
        return placed.get().items().stream()
                .filter(it -> column.box().contains(it.bounds().centerX(), it.bounds().centerY())
                        && it.bounds().centerY() > y)
                .findFirst();
    }
}
