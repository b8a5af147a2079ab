package org.waymark.ui.paint;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextLine;

/** Paints placed shapes with draw2d; the only place where layout and draw2d meet. */
public final class ShapePainter {

    /** Factor for painting paths, which are scaled down afterwards, because draw2d uses whole pixels. */
    private static final int FINE = 8;
    /** Pixels of the map by which two ways to compute the same area may differ at the smallest zoom. */
    private static final int ROUNDED = 20;
    /** Greatest width of a line whose ends need no care. */
    private static final double THIN = 2;

    private final Paints paints;
    private final VisiblePath visible = new VisiblePath();

    public ShapePainter(Paints paints) {
        this.paints = paints;
    }

    /** Paints shapes with their origin at x, y. */
    public void paint(Graphics g, List<PlacedShape> shapes, int x, int y, double opacity) {
        paint(g, shapes, x, y, opacity, Optional.empty(), false);
    }

    /**
     * Paints shapes with their origin at x, y.
     *
     * @param window what is seen of the map, if it is known. Of a long line, what is in it is painted, also if less is
     *     painted again now: the dashes of a line that begins elsewhere would be a hair away
     * @param unscaled whether a pixel of the shapes is one of the canvas; draw2d does not tell of all scales
     */
    public void paint(Graphics g, List<PlacedShape> shapes, int x, int y, double opacity, Optional<Rectangle> window,
            boolean unscaled) {
        Optional<Rectangle> seen = window.map(it -> it.getTranslated(-x, -y));
        g.pushState();
        g.setAntialias(SWT.ON);
        g.setTextAntialias(SWT.ON);
        g.translate(x, y);
        for (PlacedShape shape : shapes) {
            if (!unscaled || !stamp(g, shape, opacity)) {
                draw(g, shape, opacity, seen);
            }
        }
        g.popState();
    }

    private void draw(Graphics g, PlacedShape shape, double opacity, Optional<Rectangle> seen) {
        switch (shape) {
            case PlacedShape.Rect rect -> rect(g, rect, opacity);
            case PlacedShape.Ellipse ellipse -> ellipse(g, ellipse, opacity);
            case PlacedShape.Path path -> path(g, path, opacity, seen);
            case PlacedShape.Symbol symbol -> path(g, symbol.path(), opacity, seen);
            case PlacedShape.Text text -> text(g, text, opacity);
            case PlacedShape.Image image -> image(g, image, opacity);
        }
    }

    private void rect(Graphics g, PlacedShape.Rect shape, double opacity) {
        Rectangle box = rectangle(shape.box());
        int arc = (int) Math.round(2 * shape.radius());
        if (arc > 1 && framed(shape, opacity)) {
            // the platform takes ten times as long for a line around a corner as for a filled one
            g.setAlpha(255);
            g.setBackgroundColor(paints.color(shape.stroke().ink()));
            g.fillRoundRectangle(box, arc + 1, arc + 1);
            g.setBackgroundColor(paints.color(shape.fill()));
            g.fillRoundRectangle(box.shrink(1, 1), arc - 1, arc - 1);
            return;
        }
        if (fill(g, shape.fill(), opacity)) {
            if (arc == 0) {
                g.fillRectangle(box);
            } else {
                g.fillRoundRectangle(box, arc, arc);
            }
        }
        if (stroke(g, shape.stroke(), opacity, 1)) {
            // a line of one pixel is inside the box, as a border is
            box.resize(-1, -1);
            if (arc == 0) {
                g.drawRectangle(box);
            } else {
                g.drawRoundRectangle(box, arc, arc);
            }
        }
    }

    /** Returns whether a line of one pixel around a ground hides all below both, so that it can be painted as a larger ground. */
    private static boolean framed(PlacedShape.Rect shape, double opacity) {
        Stroke stroke = shape.stroke();
        return stroke.visible() && stroke.dash() == Stroke.Dash.SOLID && Math.round(stroke.width()) <= 1
                && alpha(stroke.ink(), opacity) == 255 && shape.fill().visible() && alpha(shape.fill(), opacity) == 255
                && shape.box().width() > 2 && shape.box().height() > 2;
    }

    /** Paints an icon or a dot as a picture, at its own size; returns false if the shape itself must be drawn. */
    private boolean stamp(Graphics g, PlacedShape shape, double opacity) {
        boolean small = shape instanceof PlacedShape.Symbol || shape instanceof PlacedShape.Ellipse;
        if (!small || opacity != 1 || g.getAbsoluteScale() != 1) {
            return false;
        }
        int x = (int) Math.floor(shape.box().x());
        int y = (int) Math.floor(shape.box().y());
        Optional<Image> stamp = paints.stamp(shape.moved(-x, -y), (pen, it) -> draw(pen, it, 1, Optional.empty()));
        stamp.ifPresent(picture -> {
            g.setAlpha(255);
            g.drawImage(picture, x - Stamps.AROUND, y - Stamps.AROUND);
        });
        return stamp.isPresent();
    }

    private void ellipse(Graphics g, PlacedShape.Ellipse shape, double opacity) {
        Box b = shape.box();
        g.pushState();
        g.scale(1f / FINE, 1f / FINE);
        Rectangle fine = rectangle(new Box(b.x() * FINE, b.y() * FINE, b.width() * FINE, b.height() * FINE));
        if (fill(g, shape.fill(), opacity)) {
            g.fillOval(fine);
        }
        if (stroke(g, shape.stroke(), opacity, FINE)) {
            g.drawOval(fine);
        }
        g.popState();
    }

    private void path(Graphics g, PlacedShape.Path shape, double opacity, Optional<Rectangle> window) {
        Rectangle clip = g.getClip(new Rectangle());
        Rectangle seen = window.filter(it -> it.getExpanded(ROUNDED, ROUNDED).contains(clip)).orElse(clip);
        List<PathStep> steps = visible.of(shape, seen.x, seen.right());
        if (steps.isEmpty()) {
            return;
        }
        Path path = new Path(null);
        try {
            trace(path, steps);
            g.pushState();
            g.scale(1f / FINE, 1f / FINE);
            if (fill(g, shape.fill(), opacity)) {
                g.setFillRule(SWT.FILL_EVEN_ODD);
                g.fillPath(path);
            }
            if (stroke(g, shape.stroke(), opacity, FINE)) {
                ends(g, shape);
                g.drawPath(path);
            }
            g.popState();
        } finally {
            path.dispose();
        }
    }

    /**
     * Sets the ends of lines and dashes. Dashes of a thin line look the same with square ends, and with round ones they are
     * hundreds of small areas for the window system. Those of lines across and down are rectangles, and quicker by far.
     */
    private static void ends(Graphics g, PlacedShape.Path shape) {
        boolean square = shape.stroke().dash() != Stroke.Dash.SOLID && shape.stroke().width() <= THIN;
        g.setLineCap(square ? SWT.CAP_SQUARE : SWT.CAP_ROUND);
        g.setLineJoin(square && isRectangular(shape) ? SWT.JOIN_MITER : SWT.JOIN_ROUND);
    }

    private static boolean isRectangular(PlacedShape.Path shape) {
        double x = Double.NaN;
        double y = Double.NaN;
        for (PathStep step : shape.steps()) {
            if (step instanceof PathStep.MoveTo move) {
                x = move.x();
                y = move.y();
            } else if (step instanceof PathStep.LineTo line && (line.x() == x || line.y() == y)) {
                x = line.x();
                y = line.y();
            } else {
                return false;
            }
        }
        return true;
    }

    private static void trace(Path path, List<PathStep> steps) {
        for (PathStep step : steps) {
            switch (step) {
                case PathStep.MoveTo m -> path.moveTo(fine(m.x()), fine(m.y()));
                case PathStep.LineTo l -> path.lineTo(fine(l.x()), fine(l.y()));
                case PathStep.CurveTo c -> path.cubicTo(fine(c.x1()), fine(c.y1()), fine(c.x2()), fine(c.y2()),
                        fine(c.x()), fine(c.y()));
                case PathStep.Close c -> path.close();
            }
        }
    }

    private static float fine(double value) {
        return (float) (value * FINE);
    }

    private void text(Graphics g, PlacedShape.Text text, double opacity) {
        g.setFont(paints.font(text.font()));
        g.setForegroundColor(paints.color(text.ink()));
        g.setAlpha(alpha(text.ink(), opacity));
        double ascent = paints.ascent(text.font());
        for (TextLine line : text.lines()) {
            int x = (int) Math.round(line.x());
            int y = (int) Math.round(line.baseline() - ascent);
            paints.shaped(line.text(), text.font()).ifPresentOrElse(it -> g.drawTextLayout(it, x, y),
                    () -> g.drawString(line.text(), x, y));
        }
    }

    private void image(Graphics g, PlacedShape.Image shape, double opacity) {
        Rectangle box = rectangle(shape.box());
        int arc = (int) Math.round(2 * shape.radius());
        if (fill(g, shape.fallback(), opacity)) {
            g.fillRoundRectangle(box, arc, arc);
        }
        paints.picture(shape.path()).ifPresent(picture -> {
            g.setAlpha((int) Math.round(255 * opacity));
            g.setInterpolation(SWT.HIGH);
            if (shape.whole()) {
                org.eclipse.swt.graphics.Rectangle all = picture.getBounds();
                g.drawImage(picture, new Rectangle(0, 0, all.width, all.height),
                        rectangle(shape.place(all.width, all.height)));
            } else {
                g.drawImage(picture, cover(picture, box), box);
            }
        });
    }

    /** Returns the centred part of the picture with the proportions of the box. */
    private static Rectangle cover(Image picture, Rectangle box) {
        org.eclipse.swt.graphics.Rectangle all = picture.getBounds();
        double scale = Math.min((double) all.width / box.width, (double) all.height / box.height);
        int width = Math.max(1, (int) Math.round(box.width * scale));
        int height = Math.max(1, (int) Math.round(box.height * scale));
        return new Rectangle((all.width - width) / 2, (all.height - height) / 2, width, height);
    }

    private boolean fill(Graphics g, Ink ink, double opacity) {
        if (ink.visible()) {
            g.setBackgroundColor(paints.color(ink));
            g.setAlpha(alpha(ink, opacity));
        }
        return ink.visible();
    }

    private boolean stroke(Graphics g, Stroke stroke, double opacity, int scale) {
        if (!stroke.visible()) {
            return false;
        }
        g.setForegroundColor(paints.color(stroke.ink()));
        g.setAlpha(alpha(stroke.ink(), opacity));
        g.setLineWidth((int) Math.max(1, Math.round(stroke.width() * scale)));
        if (stroke.dash() == Stroke.Dash.SOLID) {
            g.setLineStyle(Graphics.LINE_SOLID);
        } else {
            g.setLineDash(new int[]{dash(stroke.dash().on(), scale), dash(stroke.dash().off(), scale)});
        }
        return true;
    }

    private static int dash(double length, int scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    private static int alpha(Ink ink, double opacity) {
        return (int) Math.round(255 * ink.alpha() * opacity);
    }

    /** Rounds each edge separately, so that touching boxes still touch. */
    public static Rectangle rectangle(Box b) {
        int x = (int) Math.round(b.x());
        int y = (int) Math.round(b.y());
        return new Rectangle(x, y, (int) Math.round(b.right()) - x, (int) Math.round(b.bottom()) - y);
    }
}
