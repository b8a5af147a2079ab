package org.waymark.ui.insight;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.insight.InsightEntry;
import org.waymark.core.layout.insight.PlacedInsight;
import org.waymark.core.text.Messages;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;
import org.waymark.ui.widgets.CanvasScroll;
import org.waymark.ui.widgets.SpokenList;

/** Shows the insight page, scrolls it, and moves between entries by mouse and keyboard. */
final class InsightCanvas {

    private final Canvas canvas;
    private final CanvasScroll scroll;
    private final Paints paints;
    private final ShapePainter painter;
    private final Consumer<InsightEntry> chosen;
    private PlacedInsight page;
    private Palette palette;
    private int current = -1;
    private int hovered = -1;

    /** @param chosen called for an entry that was clicked or entered */
    InsightCanvas(Composite parent, Paints paints, Consumer<InsightEntry> chosen) {
        this.paints = paints;
        this.painter = new ShapePainter(paints);
        this.chosen = chosen;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, this::paint);
        scroll = new CanvasScroll(canvas, this::wanted, () -> 0);
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            go(at(event));
        });
        canvas.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && at(event) >= 0 && at(event) == current) {
                choose();
            }
        });
        canvas.addListener(SWT.MouseMove, event -> hover(at(event)));
        canvas.addListener(SWT.MouseExit, event -> hover(-1));
        canvas.addListener(SWT.KeyDown, this::key);
        new SpokenList(canvas, () -> Messages.of(InsightCanvas.class).get("insight_spoken"), this::size,
                item -> page.entries().get(item).spoken(), () -> current).install();
    }

    Canvas control() {
        return canvas;
    }

    /** Returns the current entry, if there is one. */
    Optional<InsightEntry> current() {
        return current < 0 ? Optional.empty() : Optional.of(page.entries().get(current));
    }

    /** Shows a page and keeps the current entry if it still exists. */
    void show(PlacedInsight placed, Palette colours) {
        String key = current().map(InsightEntry::key).orElse("");
        page = placed;
        palette = colours;
        current = page.indexOf(key);
        hovered = -1;
        canvas.setBackground(paints.color(page.canvas()));
        scroll.fit();
        canvas.redraw();
    }

    private void paint(Event event) {
        SWTGraphics graphics = new SWTGraphics(event.gc);
        try {
            Rectangle client = canvas.getClientArea();
            graphics.setBackgroundColor(page == null ? canvas.getBackground() : paints.color(page.canvas()));
            graphics.fillRectangle(0, 0, client.width, client.height);
            if (page != null) {
                Box seen = new Box(scroll.x() + event.x, scroll.y() + event.y, event.width, event.height);
                painter.paint(graphics, page.ground().stream().filter(shape -> seen.intersects(shape.box())).toList(),
                        -scroll.x(), -scroll.y(), 1);
                for (int i = 0; i < page.entries().size(); i++) {
                    InsightEntry entry = page.entries().get(i);
                    if (seen.intersects(entry.box().inset(-4))) {
                        entry(graphics, entry, i);
                    }
                }
            }
        } finally {
            graphics.dispose();
        }
    }

    private void entry(Graphics graphics, InsightEntry entry, int index) {
        if (index == hovered) {
            fill(graphics, entry.box(), palette.surfaceAlt());
        }
        painter.paint(graphics, entry.shapes(), -scroll.x(), -scroll.y(), 1);
        if (index == current && canvas.isFocusControl()) {
            Box ring = entry.box().inset(-2);
            graphics.setForegroundColor(paints.color(palette.accent()));
            graphics.setLineWidth(2);
            graphics.drawRoundRectangle(new org.eclipse.draw2d.geometry.Rectangle((int) ring.x() - scroll.x(),
                    (int) ring.y() - scroll.y(), (int) ring.width(), (int) ring.height()), 6, 6);
        }
    }

    private void fill(Graphics graphics, Box box, Ink ink) {
        graphics.setBackgroundColor(paints.color(ink));
        graphics.fillRoundRectangle(
                new org.eclipse.draw2d.geometry.Rectangle((int) box.x() - scroll.x() - 4, (int) box.y() - scroll.y(),
                        (int) box.width() + 8, (int) box.height()),
                6, 6);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> go(Math.min(current + 1, size() - 1));
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> go(Math.max(current - 1, 0));
            case SWT.HOME -> go(0);
            case SWT.END -> go(size() - 1);
            case SWT.PAGE_DOWN -> scroll.to(scroll.x(), scroll.y() + canvas.getClientArea().height * 9 / 10);
            case SWT.PAGE_UP -> scroll.to(scroll.x(), scroll.y() - canvas.getClientArea().height * 9 / 10);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private int size() {
        return page == null ? 0 : page.entries().size();
    }

    /** Makes an entry the current one and reveals it. */
    private void go(int index) {
        if (index < 0 || index >= size()) {
            return;
        }
        current = index;
        Box box = page.entries().get(index).box();
        Rectangle client = canvas.getClientArea();
        if (box.y() < scroll.y()) {
            scroll.to(scroll.x(), (int) box.y() - 12);
        } else if (box.bottom() > scroll.y() + client.height) {
            scroll.to(scroll.x(), (int) Math.min(box.y() - 12, box.bottom() - client.height + 12));
        }
        canvas.getAccessible().setFocus(index);
        canvas.redraw();
    }

    private void choose() {
        current().ifPresent(chosen);
    }

    private void hover(int index) {
        if (index != hovered) {
            hovered = index;
            canvas.setCursor(index < 0 ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            canvas.setToolTipText(index < 0 ? null : page.entries().get(index).spoken().replace("&", "&&"));
            canvas.redraw();
        }
    }

    private int at(Event event) {
        return page == null
                ? -1
                : page.at(event.x + scroll.x(), event.y + scroll.y()).map(page.entries()::indexOf).orElse(-1);
    }

    private Point wanted() {
        return page == null
                ? new Point(0, 0)
                : new Point((int) Math.ceil(page.width()), (int) Math.ceil(page.height()));
    }
}
