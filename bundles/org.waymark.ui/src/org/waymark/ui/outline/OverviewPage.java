package org.waymark.ui.outline;

import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.Page;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;

/**
 * A miniature of the whole map with a frame around the visible part; dragging the frame scrolls. It is painted again
 * after a pause in editing, so that it costs nothing while the user works.
 */
public final class OverviewPage extends Page {

    private static final int QUIET = 300;
    private static final int MARGIN = 6;

    /** The map of the overview. */
    public interface Source {

        PlacedMap placed();

        /** Returns the paints of the map; empty without a display. */
        Optional<Paints> paints();

        /** Returns the colour of the frame. */
        Ink accent();

        FigureCanvas canvas();

        ZoomManager zoom();
    }

    private final Source source;
    private final Runnable render = this::render;
    private Canvas canvas;
    private Image picture;
    private double scale = 1;
    private boolean due;

    public OverviewPage(Source source) {
        this.source = source;
    }

    @Override
    public void createControl(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> changed());
        canvas.addListener(SWT.MouseDown, this::scroll);
        canvas.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                scroll(event);
            }
        });
        canvas.addListener(SWT.Dispose, event -> forget());
        Viewport viewport = source.canvas().getViewport();
        viewport.getHorizontalRangeModel().addPropertyChangeListener(event -> follow());
        viewport.getVerticalRangeModel().addPropertyChangeListener(event -> follow());
        changed();
    }

    /** Paints the map again after a pause. */
    public void changed() {
        if (canvas != null && !canvas.isDisposed()) {
            due = true;
            canvas.getDisplay().timerExec(QUIET, render);
        }
    }

    /** Tells whether the small map shows the current map. */
    public boolean current() {
        return !due;
    }

    private void follow() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void render() {
        due = false;
        org.eclipse.swt.graphics.Rectangle room = canvas.isDisposed() ? null : canvas.getClientArea();
        if (room == null || room.width <= 2 * MARGIN || room.height <= 2 * MARGIN) {
            return;
        }
        PlacedMap map = source.placed();
        scale = Math.min((room.width - 2 * MARGIN) / map.bounds().width(),
                (room.height - 2 * MARGIN) / map.bounds().height());
        forget();
        picture = new Image(canvas.getDisplay(), (int) Math.max(1, map.bounds().width() * scale),
                (int) Math.max(1, map.bounds().height() * scale));
        source.paints().ifPresent(paints -> paint(map, paints));
        canvas.redraw();
    }

    private void paint(PlacedMap map, Paints paints) {
        GC gc = new GC(picture);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.setBackgroundColor(paints.color(map.canvas()));
        graphics.fillRectangle(new Rectangle(picture.getBounds()));
        graphics.scale(scale);
        ShapePainter painter = new ShapePainter(paints);
        for (PlacedPart part : map.parts()) {
            painter.paint(graphics, part.shapes(), (int) part.bounds().x(), (int) part.bounds().y(), part.opacity());
        }
        graphics.dispose();
        gc.dispose();
    }

    private void paint(GC gc) {
        if (picture == null || picture.isDisposed()) {
            return;
        }
        gc.drawImage(picture, MARGIN, MARGIN);
        Box shown = shown();
        Ink accent = source.accent();
        source.paints().ifPresent(paints -> gc.setForeground(paints.color(accent)));
        gc.setLineWidth(2);
        gc.drawRoundRectangle((int) (MARGIN + shown.x() * scale), (int) (MARGIN + shown.y() * scale),
                (int) Math.min(shown.width() * scale, picture.getBounds().width - 1),
                (int) Math.min(shown.height() * scale, picture.getBounds().height - 1), 4, 4);
    }

    /** Returns the visible part of the map, in map pixels. */
    private Box shown() {
        double zoom = source.zoom().getZoom();
        Viewport viewport = source.canvas().getViewport();
        Rectangle client = viewport.getClientArea();
        return new Box(viewport.getViewLocation().x / zoom, viewport.getViewLocation().y / zoom, client.width / zoom,
                client.height / zoom);
    }

    /** Scrolls the middle of the window to the pointer. */
    private void scroll(Event event) {
        double zoom = source.zoom().getZoom();
        Rectangle client = source.canvas().getViewport().getClientArea();
        int x = (int) ((event.x - MARGIN) / scale * zoom - client.width / 2.0);
        int y = (int) ((event.y - MARGIN) / scale * zoom - client.height / 2.0);
        source.canvas().scrollTo(Math.max(0, x), Math.max(0, y));
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    @Override
    public Control getControl() {
        return canvas;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }
}
