package org.waymark.ui.widgets;

import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** Scrolls what is painted on a canvas by its bars, the wheel and code; the canvas can be left by Tab. */
public final class CanvasScroll {

    private static final int WHEEL = 60;
    private static final int STEP = 40;

    private final Canvas canvas;
    private final Supplier<Point> wanted;
    private final IntSupplier head;
    private int x;
    private int y;

    /**
     * @param canvas a canvas with both bars
     * @param wanted size in pixels of what is painted, without the head
     * @param head height in pixels of what stands still above it
     */
    public CanvasScroll(Canvas canvas, Supplier<Point> wanted, IntSupplier head) {
        this.canvas = canvas;
        this.wanted = wanted;
        this.head = head;
        canvas.addListener(SWT.Resize, event -> fit());
        canvas.addListener(SWT.MouseVerticalWheel, event -> {
            to(x, y - Integer.signum(event.count) * WHEEL);
            event.doit = false;
        });
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> to(x, canvas.getVerticalBar().getSelection()));
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> to(canvas.getHorizontalBar().getSelection(), y));
    }

    /** Returns the pixels that are hidden at the left. */
    public int x() {
        return x;
    }

    /** Returns the pixels that are hidden above. */
    public int y() {
        return y;
    }

    /** Returns the height that is seen below the head. */
    public int room() {
        return canvas.getClientArea().height - head.getAsInt();
    }

    /** Follows another size of the canvas or of what is painted. */
    public void fit() {
        Point size = wanted.get();
        bar(canvas.getVerticalBar(), Math.max(1, room()), size.y);
        bar(canvas.getHorizontalBar(), canvas.getClientArea().width, size.x);
        to(x, y);
    }

    private static void bar(ScrollBar bar, int room, int wanted) {
        int thumb = Math.max(1, Math.min(room, wanted));
        if (bar.getMaximum() == Math.max(1, wanted) && bar.getThumb() == thumb
                && bar.getPageIncrement() == Math.max(1, room) && bar.getIncrement() == STEP
                && bar.getVisible() == wanted > room) {
            return;
        }
        bar.setVisible(wanted > room);
        bar.setValues(bar.getSelection(), 0, Math.max(1, wanted), thumb, STEP, Math.max(1, room));
    }

    /** Scrolls to a place, as far as there is something to see. */
    public void to(int newX, int newY) {
        Rectangle client = canvas.getClientArea();
        Point size = wanted.get();
        x = Math.clamp(newX, 0, Math.max(0, size.x - client.width));
        y = Math.clamp(newY, 0, Math.max(0, size.y - Math.max(1, room())));
        canvas.getHorizontalBar().setSelection(x);
        canvas.getVerticalBar().setSelection(y);
        canvas.redraw();
    }
}
