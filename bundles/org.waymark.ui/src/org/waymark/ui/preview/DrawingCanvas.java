package org.waymark.ui.preview;

import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.layout.Box;

/**
 * Shows a drawing, all of it or a piece at 100 %. A click changes between the two, dragging and the arrow keys move the
 * piece. Pixels are made in a job.
 */
public final class DrawingCanvas extends Canvas {

    private static final int STEP = 80;
    private static final int MARGIN = 8;

    private final Display display = getDisplay();
    private Drawing drawing;
    private List<Box> frames = List.of();
    private boolean whole = true;
    /** The middle of the piece that is shown, on the map. */
    private double x;
    private double y;
    private volatile Cut wanted;
    private Cut painted;
    private Image image;
    private Job job;
    private Point grabbed;
    private boolean dragged;

    /** A piece of the map to be painted, in device pixels. */
    private record Cut(Drawing drawing, int width, int height, int zoom, double scale, double x, double y) {

        ImageData paint() {
            return drawing.paint(width, height, scale, x, y);
        }
    }

    public DrawingCanvas(Composite parent) {
        super(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> update(false));
        addListener(SWT.MouseDown, this::grab);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> forget());
    }

    public void show(Drawing shown) {
        drawing = shown;
        update(true);
    }

    /** Draws frames on the map, in its coordinates. */
    public void frame(List<Box> shown) {
        frames = List.copyOf(shown);
        redraw();
    }

    /** Returns whether all that was asked for is painted. */
    public boolean current() {
        return image != null && painted.equals(wanted);
    }

    private void forget() {
        if (job != null) {
            job.cancel();
        }
        if (image != null) {
            image.dispose();
        }
    }

    private double fit() {
        Rectangle room = getClientArea();
        return Math.min(1, Math.min((room.width - 2.0 * MARGIN) / drawing.page().bounds().width(),
                (room.height - 2.0 * MARGIN) / drawing.page().bounds().height()));
    }

    private double scale() {
        return whole ? fit() : 1;
    }

    private Cut cut() {
        Rectangle room = getClientArea();
        double scale = scale();
        double width = drawing.page().bounds().width();
        double height = drawing.page().bounds().height();
        x = middle(whole ? width / 2 : x, room.width / scale, width);
        y = middle(whole ? height / 2 : y, room.height / scale, height);
        int zoom = getMonitor().getZoom();
        return new Cut(drawing, room.width * zoom / 100, room.height * zoom / 100, zoom, scale * zoom / 100,
                x - room.width / scale / 2, y - room.height / scale / 2);
    }

    /** Keeps a piece on the map, and a map that is smaller than its room in the middle. */
    private static double middle(double wanted, double room, double all) {
        return room >= all ? all / 2 : Math.clamp(wanted, room / 2, all - room / 2);
    }

    private void update(boolean anew) {
        Rectangle room = getClientArea();
        if (drawing == null || room.width < 4 * MARGIN || room.height < 4 * MARGIN) {
            return;
        }
        setCursor(getDisplay().getSystemCursor(whole ? SWT.CURSOR_HAND : SWT.CURSOR_SIZEALL));
        wanted = cut();
        if (anew || !wanted.equals(painted)) {
            if (job == null) {
                job = Job.createSystem("preview", (ICoreRunnable) monitor -> make());
            }
            job.schedule();
        }
        redraw();
    }

    private void make() {
        Cut cut = wanted;
        ImageData data = cut.paint();
        display.asyncExec(() -> made(cut, data));
    }

    private void made(Cut cut, ImageData data) {
        if (!isDisposed() && cut == wanted) {
            if (image != null) {
                image.dispose();
            }
            image = new Image(getDisplay(), (ImageDataProvider) zoom -> zoom == cut.zoom()
                    ? data
                    : data.scaledTo(cut.width() * zoom / cut.zoom(), cut.height() * zoom / cut.zoom()));
            painted = cut;
            redraw();
        }
    }

    private void paint(Event event) {
        Rectangle room = getClientArea();
        event.gc.setBackground(getBackground());
        event.gc.fillRectangle(room);
        if (image != null) {
            double scale = painted.scale() * 100 / painted.zoom();
            event.gc.drawImage(image, (int) Math.round((painted.x() - wanted.x()) * scale),
                    (int) Math.round((painted.y() - wanted.y()) * scale));
        }
        frames.forEach(frame -> frame(event.gc, frame));
        if (isFocusControl()) {
            event.gc.drawFocus(room.x + 2, room.y + 2, room.width - 4, room.height - 4);
        }
    }

    private void frame(GC gc, Box frame) {
        double scale = scale();
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.drawRectangle((int) Math.round((frame.x() - wanted.x()) * scale),
                (int) Math.round((frame.y() - wanted.y()) * scale), (int) Math.round(frame.width() * scale),
                (int) Math.round(frame.height() * scale));
    }

    private void grab(Event event) {
        setFocus();
        grabbed = new Point(event.x, event.y);
        dragged = false;
    }

    private void drag(Event event) {
        if (grabbed != null && drawing != null
                && (dragged || Math.abs(event.x - grabbed.x) + Math.abs(event.y - grabbed.y) > 4)) {
            dragged = true;
            if (!whole) {
                x -= event.x - grabbed.x;
                y -= event.y - grabbed.y;
                grabbed = new Point(event.x, event.y);
                update(false);
            }
        }
    }

    private void release(Event event) {
        if (grabbed != null && !dragged && drawing != null) {
            Rectangle room = getClientArea();
            turn(x + (event.x - room.width / 2) / scale(), y + (event.y - room.height / 2) / scale());
        }
        grabbed = null;
    }

    private void turn(double toX, double toY) {
        whole = !whole;
        x = toX;
        y = toY;
        update(false);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> move(-STEP, 0);
            case SWT.ARROW_RIGHT -> move(STEP, 0);
            case SWT.ARROW_UP -> move(0, -STEP);
            case SWT.ARROW_DOWN -> move(0, STEP);
            case SWT.SPACE -> turn(x, y);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void move(int right, int down) {
        x += right;
        y += down;
        update(false);
    }
}
