package org.waymark.ui.paths;

import java.util.function.IntConsumer;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.paths.ParetoCurve;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;

/** Shows the curve of what the first paths bring; its line is dragged to another share. */
final class CurveCanvas {

    private static final int NEAR = 6;

    private final Canvas canvas;
    private final Paints paints;
    private final ShapePainter painter;
    private final IntConsumer dragged;
    private ParetoCurve curve;
    private int percent;
    private boolean dragging;

    /** @param dragged gets the share, in percent, while the line is dragged */
    CurveCanvas(Composite parent, Paints paints, IntConsumer dragged) {
        this.paints = paints;
        this.painter = new ShapePainter(paints);
        this.dragged = dragged;
        // the field beside it does the same by keyboard
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseDown, event -> {
            dragging = event.button == 1 && curve != null;
            drag(event);
        });
        canvas.addListener(SWT.MouseUp, event -> dragging = false);
        canvas.addListener(SWT.MouseMove, event -> {
            drag(event);
            boolean near = curve != null && Math.abs(curve.lineAt(percent) - event.y) <= NEAR;
            canvas.setCursor(near || dragging ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZENS) : null);
        });
    }

    Canvas control() {
        return canvas;
    }

    double lineAt(int share) {
        return curve == null ? 0 : curve.lineAt(share);
    }

    private void drag(Event event) {
        if (dragging) {
            dragged.accept(curve.percentAt(event.y));
        }
    }

    void show(ParetoCurve shown, int share, Palette palette) {
        curve = shown;
        percent = share;
        canvas.setBackground(paints.color(palette.surface()));
        canvas.setToolTipText(shown.sentence(share).replace("&", "&&"));
        canvas.redraw();
    }

    private void paint(Event event) {
        Rectangle client = canvas.getClientArea();
        SWTGraphics graphics = new SWTGraphics(event.gc);
        try {
            graphics.setBackgroundColor(canvas.getBackground());
            graphics.fillRectangle(0, 0, client.width, client.height);
            if (curve != null) {
                painter.paint(graphics, curve.draw(percent), 0, 0, 1);
            }
        } finally {
            graphics.dispose();
        }
    }
}
