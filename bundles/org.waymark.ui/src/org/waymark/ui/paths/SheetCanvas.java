package org.waymark.ui.paths;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.paths.PathLine;
import org.waymark.core.layout.paths.PathSheet;
import org.waymark.core.text.Messages;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;
import org.waymark.ui.widgets.CanvasScroll;
import org.waymark.ui.widgets.SpokenList;

/** Shows a sheet of rows below its header, draws those that are seen, and selects one by mouse and keyboard. */
final class SheetCanvas {

    private final Canvas canvas;
    private final CanvasScroll scroll;
    private final Paints paints;
    private final ShapePainter painter;
    private final IntConsumer selected;
    private final IntConsumer chosen;
    private PathSheet sheet;
    private Palette palette;
    private double width;
    private int current = -1;

    /**
     * @param selected called when another row is selected
     * @param chosen called for a row that was double-clicked or entered
     */
    SheetCanvas(Composite parent, Paints paints, IntConsumer selected, IntConsumer chosen) {
        this.paints = paints;
        this.painter = new ShapePainter(paints);
        this.selected = selected;
        this.chosen = chosen;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, this::paint);
        scroll = new CanvasScroll(canvas, this::wanted, this::headerHeight);
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            at(event).ifPresent(this::select);
        });
        canvas.addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(chosen::accept));
        canvas.addListener(SWT.KeyDown, this::key);
        new SpokenList(canvas, () -> Messages.of(SheetCanvas.class).get("paths_spoken"), this::rows,
                row -> sheet.line(row).spoken(), () -> current).install();
    }

    Canvas control() {
        return canvas;
    }

    int rows() {
        return sheet == null ? 0 : sheet.size();
    }

    /** Returns the selected row, -1 for none. */
    int current() {
        return current;
    }

    /** Shows a sheet; the selected row stays selected if it is still there. */
    void show(PathSheet rows, double wide, Palette colours) {
        Optional<String> key = current < 0 ? Optional.empty() : Optional.of(sheet.key(current));
        sheet = rows;
        width = wide;
        palette = colours;
        current = key.flatMap(rows::find).orElse(-1);
        canvas.setBackground(paints.color(colours.canvas()));
        scroll.fit();
        canvas.redraw();
    }

    private int headerHeight() {
        return sheet == null ? 0 : (int) Math.ceil(sheet.header().height());
    }

    private void paint(Event event) {
        Rectangle client = canvas.getClientArea();
        SWTGraphics graphics = new SWTGraphics(event.gc);
        try {
            graphics.setBackgroundColor(canvas.getBackground());
            graphics.fillRectangle(0, 0, client.width, client.height);
            if (sheet != null) {
                rows(graphics, client);
                graphics.setBackgroundColor(paints.color(palette.surface()));
                graphics.fillRectangle(0, 0, client.width, headerHeight());
                painter.paint(graphics, sheet.header().shapes(), -scroll.x(), 0, 1);
            }
        } finally {
            graphics.dispose();
        }
    }

    private void rows(Graphics graphics, Rectangle client) {
        int head = headerHeight();
        for (int row = sheet.at(scroll.y()).orElse(sheet.size()); row < sheet.size(); row++) {
            int top = (int) Math.round(sheet.top(row)) - scroll.y() + head;
            if (top > client.height) {
                return;
            }
            PathLine line = sheet.line(row);
            if (row == current) {
                graphics.setBackgroundColor(paints.color(palette.canvas().mix(palette.accent(), 0.14)));
                graphics.fillRectangle(0, top, client.width, (int) line.height());
            }
            painter.paint(graphics, line.shapes(), -scroll.x(), top, 1);
            if (row == current && canvas.isFocusControl()) {
                graphics.setForegroundColor(paints.color(palette.accent()));
                graphics.setLineWidth(2);
                graphics.drawRectangle(1, top + 1, client.width - 2, (int) line.height() - 3);
            }
        }
    }

    private void key(Event event) {
        if (sheet == null || sheet.size() == 0) {
            return;
        }
        int last = sheet.size() - 1;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(Math.min(current + 1, last));
            case SWT.ARROW_UP -> select(Math.max(current - 1, 0));
            case SWT.HOME -> select(0);
            case SWT.END -> select(last);
            case SWT.PAGE_DOWN -> select(sheet.at(Math.max(0, top()) + page()).orElse(last));
            case SWT.PAGE_UP -> select(sheet.at(Math.max(0, top() - page())).orElse(0));
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (current >= 0) {
                    chosen.accept(current);
                }
            }
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private double top() {
        return current < 0 ? scroll.y() : sheet.top(current);
    }

    private int page() {
        return Math.max(40, scroll.room()) * 9 / 10;
    }

    /** Selects a row and reveals it. */
    void select(int row) {
        boolean other = row != current;
        current = row;
        int room = scroll.room();
        int top = (int) sheet.top(row);
        int bottom = (int) Math.ceil(sheet.top(row + 1));
        if (top < scroll.y()) {
            scroll.to(scroll.x(), top);
        } else if (bottom > scroll.y() + room) {
            scroll.to(scroll.x(), Math.min(top, bottom - room));
        }
        canvas.getAccessible().setFocus(row);
        canvas.redraw();
        if (other) {
            selected.accept(row);
        }
    }

    private Optional<Integer> at(Event event) {
        return sheet == null || event.y < headerHeight()
                ? Optional.empty()
                : sheet.at(event.y - headerHeight() + (double) scroll.y());
    }

    private Point wanted() {
        return new Point((int) Math.ceil(width), sheet == null ? 0 : (int) Math.ceil(sheet.top(sheet.size())));
    }
}
