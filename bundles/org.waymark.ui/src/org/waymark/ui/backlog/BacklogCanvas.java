package org.waymark.ui.backlog;

import java.util.Optional;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.backlog.PlacedBacklog;
import org.waymark.core.layout.DropField;
import org.waymark.ui.paint.ScrolledPage;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;
import org.waymark.ui.widgets.CanvasScroll;
import org.waymark.ui.widgets.SpokenList;

/** Shows a board or a grid, draws what is seen, and selects and drags its items by mouse and keyboard. */
final class BacklogCanvas {

    /** Answers to what happens to items. */
    interface Host {

        void selected(PlacedPart item);

        /** @param before item of the same column that follows it then */
        void dropped(PlacedPart item, DropField field, Optional<EObject> before);

        /** @param right columns to the right, @param up rows upwards */
        void shifted(PlacedPart item, int right, int up);

        void opened(PlacedPart item);

        void answered(PlacedPart item);

        void edited(PlacedPart item);

        /** Begins a new initiative with a letter. */
        void typed(char letter);
    }

    private static final int SEEN = 12;

    private final Canvas canvas;
    private final CanvasScroll scroll;
    private final Paints paints;
    private final ShapePainter painter;
    private final Host host;
    private final ItemDrag drag;
    private PlacedBacklog placed;
    private Palette palette;
    private int current = -1;

    BacklogCanvas(Composite parent, Paints paints, Host host) {
        this.paints = paints;
        this.painter = new ShapePainter(paints);
        this.host = host;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, this::paint);
        scroll = new CanvasScroll(canvas, this::wanted, () -> 0);
        drag = new ItemDrag(canvas, scroll, () -> placed, host::dropped);
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            at(event).ifPresent(item -> {
                go(placed.items().indexOf(item));
                drag.begin(event, item);
            });
        });
        canvas.addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(host::edited));
        canvas.addListener(SWT.MouseMove, event -> {
            if (!drag.move(event)) {
                canvas.setToolTipText(at(event).map(it -> it.name().replace("&", "&&")).orElse(null));
            }
        });
        canvas.addListener(SWT.MouseUp, event -> drag.end());
        canvas.addListener(SWT.KeyDown, this::key);
        new SpokenList(canvas, () -> placed().map(it -> it.page().title()).orElse(""), this::size,
                item -> placed.items().get(item).name(), () -> current).install();
    }

    Canvas control() {
        return canvas;
    }

    Optional<PlacedBacklog> placed() {
        return Optional.ofNullable(placed);
    }

    /** Returns the selected item. */
    Optional<PlacedPart> current() {
        return current < 0 ? Optional.empty() : Optional.of(placed.items().get(current));
    }

    /** Returns where an item is on the canvas. */
    Rectangle place(PlacedPart item) {
        Box box = item.bounds();
        return new Rectangle((int) Math.round(box.x()) - scroll.x(), (int) Math.round(box.y()) - scroll.y(),
                (int) Math.round(box.width()), (int) Math.round(box.height()));
    }

    /** Shows something; the selected item stays so if it is still there. */
    void show(PlacedBacklog shown, Palette colours) {
        Optional<PlacedPart> before = current();
        placed = shown;
        palette = colours;
        current = before.map(it -> index(it, shown)).orElse(-1);
        drag.cancel();
        canvas.setBackground(paints.color(shown.page().canvas()));
        scroll.fit();
        current().ifPresent(this::reveal);
        canvas.redraw();
    }

    private static int index(PlacedPart item, PlacedBacklog shown) {
        int same = shown.indexOf(item.key());
        return same >= 0 ? same : index(item.element(), shown);
    }

    private static int index(EObject element, PlacedBacklog shown) {
        return shown.items().stream().filter(it -> it.element() == element).findFirst()
                .map(shown.items()::indexOf).orElse(-1);
    }

    /** Selects the item of an element; returns false if it is not shown. */
    boolean select(EObject element) {
        int index = placed == null ? -1 : index(element, placed);
        if (index >= 0) {
            go(index);
        }
        return index >= 0;
    }

    private void paint(Event event) {
        SWTGraphics graphics = new SWTGraphics(event.gc);
        try {
            Rectangle client = canvas.getClientArea();
            graphics.setBackgroundColor(canvas.getBackground());
            graphics.fillRectangle(0, 0, client.width, client.height);
            if (placed != null) {
                Box seen = new Box(scroll.x() + event.x, scroll.y() + event.y, event.width, event.height)
                        .inset(-SEEN);
                for (PlacedPart part : placed.page().parts()) {
                    if (seen.intersects(part.bounds())) {
                        paint(graphics, part, 0, 0);
                    }
                }
                current().ifPresent(it -> ring(graphics, it.bounds(), canvas.isFocusControl() ? 2 : 1));
                drag.target().ifPresent(box -> ring(graphics, box, 2));
                drag.item().ifPresent(item -> {
                    graphics.setAlpha(190);
                    paint(graphics, item, drag.right(), drag.down());
                });
            }
        } finally {
            graphics.dispose();
        }
    }

    private void paint(SWTGraphics graphics, PlacedPart part, int right, int down) {
        painter.paint(graphics, part.shapes(), (int) Math.round(part.bounds().x()) - scroll.x() + right,
                (int) Math.round(part.bounds().y()) - scroll.y() + down, 1);
    }

    private void ring(SWTGraphics graphics, Box box, int width) {
        graphics.setForegroundColor(paints.color(palette.accent()));
        graphics.setLineWidth(width);
        graphics.drawRoundRectangle(new org.eclipse.draw2d.geometry.Rectangle((int) box.x() - scroll.x() - 2,
                (int) box.y() - scroll.y() - 2, (int) box.width() + 4, (int) box.height() + 4), 8, 8);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC && drag.cancel()) {
            return;
        }
        boolean alt = event.stateMask == SWT.ALT;
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> step(-1, 0, alt);
            case SWT.ARROW_RIGHT -> step(1, 0, alt);
            case SWT.ARROW_UP -> step(0, 1, alt);
            case SWT.ARROW_DOWN -> step(0, -1, alt);
            case SWT.HOME -> go(0);
            case SWT.END -> go(size() - 1);
            case SWT.PAGE_DOWN -> scroll.to(scroll.x(), scroll.y() + scroll.room() * 9 / 10);
            case SWT.PAGE_UP -> scroll.to(scroll.x(), scroll.y() - scroll.room() * 9 / 10);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (plain) {
                    current().ifPresent(host::opened);
                } else if (event.stateMask == SWT.MOD1) {
                    current().ifPresent(host::answered);
                }
            }
            default -> {
                if ((plain || event.stateMask == SWT.SHIFT) && Character.isLetterOrDigit(event.character)) {
                    host.typed(event.character);
                }
                return;
            }
        }
        event.doit = false;
    }

    private void step(int right, int up, boolean moves) {
        if (moves) {
            current().ifPresent(it -> host.shifted(it, right, up));
        } else if (current < 0) {
            go(0);
        } else {
            NextItem.of(placed.items(), current, right, -up).ifPresent(this::go);
        }
    }

    private int size() {
        return placed == null ? 0 : placed.items().size();
    }

    private void go(int index) {
        if (index < 0 || index >= size()) {
            return;
        }
        boolean other = index != current;
        current = index;
        PlacedPart item = placed.items().get(index);
        reveal(item);
        canvas.getAccessible().setFocus(index);
        canvas.redraw();
        if (other) {
            host.selected(item);
        }
    }

    private void reveal(PlacedPart item) {
        Rectangle place = place(item);
        Rectangle client = canvas.getClientArea();
        int dx = place.x < SEEN ? place.x - SEEN : Math.max(0, place.x + place.width + SEEN - client.width);
        int dy = place.y < SEEN ? place.y - SEEN : Math.max(0, place.y + place.height + SEEN - client.height);
        if (client.height > 0 && (dx != 0 || dy != 0)) {
            scroll.to(scroll.x() + dx, scroll.y() + dy);
        }
    }

    private Optional<PlacedPart> at(Event event) {
        return placed == null
                ? Optional.empty()
                : placed.at(event.x + (double) scroll.x(), event.y + (double) scroll.y());
    }

    private Point wanted() {
        return ScrolledPage.size(placed().map(PlacedBacklog::page));
    }
}
