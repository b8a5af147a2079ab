package org.waymark.image;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextLine;

/** Paints pages with Java2D. */
public final class PagePainter {

    /** Distance in map pixels by which shapes may exceed the bounds of their part, as labels of emotion points do. */
    private static final double OVERHANG = 160;
    /** Distance by which strokes and smoothed edges may exceed the box of a shape. */
    private static final double EDGE = 8;
    /** Letters without signs above or below that pile up are nearer to their baseline than this many sizes. */
    private static final double TALLEST = 2;

    private final Fonts fonts;
    private final Pictures pictures;

    /** @param folder folder of the pictures; empty = no pictures are painted */
    public PagePainter(Java2DMeasurer measurer, Optional<java.nio.file.Path> folder) {
        fonts = measurer.fonts();
        pictures = new Pictures(folder);
    }

    /** Paints one area of a page; the origin stays its top left corner. */
    public void paint(PlacedPage page, Graphics2D graphics, Box area) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(color(page.canvas()));
        g.fill(rectangle(page.bounds()));
        g.dispose();
        parts(page, graphics, area);
    }

    /** Paints one area of a page on a ground that has its colour. */
    void parts(PlacedPage page, Graphics2D graphics, Box area) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        Box seen = area.inset(-OVERHANG);
        for (PlacedPart part : page.parts()) {
            if (part.shapes().isEmpty() || !part.bounds().inset(-1).intersects(seen)) {
                continue;
            }
            AffineTransform before = g.getTransform();
            Composite composite = g.getComposite();
            g.translate(part.bounds().x(), part.bounds().y());
            if (part.opacity() < 1) {
                g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) part.opacity()));
            }
            // a band of a picture is low, so most shapes of its parts are above or below it
            double top = area.y() - part.bounds().y();
            double bottom = area.bottom() - part.bounds().y();
            for (PlacedShape shape : part.shapes()) {
                if (shape instanceof PlacedShape.Text
                        || shape.box().y() - EDGE < bottom && shape.box().bottom() + EDGE > top) {
                    paint(shape, top, bottom, g);
                }
            }
            g.setTransform(before);
            g.setComposite(composite);
        }
        g.dispose();
    }

    private void paint(PlacedShape shape, double top, double bottom, Graphics2D g) {
        switch (shape) {
            case PlacedShape.Rect r -> paint(r.radius() == 0 ? rectangle(r.box()) : rounded(r.box(), r.radius()),
                    r.fill(), r.stroke(), g);
            case PlacedShape.Ellipse e -> paint(new Ellipse2D.Double(e.box().x(), e.box().y(), e.box().width(),
                    e.box().height()), e.fill(), e.stroke(), g);
            case PlacedShape.Path p -> paint(path(p.steps()), p.fill(), p.stroke(), g);
            case PlacedShape.Symbol s -> paint(s.path(), top, bottom, g);
            case PlacedShape.Text t -> text(t, top, bottom, g);
            case PlacedShape.Image i -> image(i, g);
        }
    }

    private static void paint(Shape shape, Ink fill, Stroke stroke, Graphics2D g) {
        if (fill.visible()) {
            g.setColor(color(fill));
            g.fill(shape);
        }
        if (stroke.visible()) {
            g.setColor(color(stroke.ink()));
            boolean solid = stroke.dash() == Stroke.Dash.SOLID;
            g.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 4,
                    solid ? null : new float[]{(float) stroke.dash().on(), (float) stroke.dash().off()}, 0));
            g.draw(shape);
        }
    }

    /** Paints the lines that may be seen between two heights. */
    private void text(PlacedShape.Text text, double top, double bottom, Graphics2D g) {
        g.setColor(color(text.ink()));
        for (TextLine line : text.lines()) {
            double reach = TALLEST * text.font().size();
            if (line.baseline() - reach < bottom && line.baseline() + reach > top || !isLow(line.text())) {
                line(line, text.font(), g);
            }
        }
    }

    private void line(TextLine line, FontSpec font, Graphics2D g) {
        float x = (float) line.x();
        List<Fonts.Piece> pieces = fonts.pieces(line.text(), font);
        for (int i = 0; i < pieces.size(); i++) {
            Fonts.Piece piece = pieces.get(i);
            if (piece.leftward()) {
                g.drawGlyphVector(piece.glyphs(g.getFontRenderContext()), x, (float) line.baseline());
            } else {
                g.setFont(piece.font());
                g.drawString(piece.text(), x, (float) line.baseline());
            }
            if (i < pieces.size() - 1) {
                x += (float) piece.width(g.getFontRenderContext());
            }
        }
    }

    /** Returns whether all of a text is Latin or Cyrillic letters or punctuation, with one sign above a letter at most. */
    private static boolean isLow(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean latin = c < 0x300;
            boolean cyrillic = c >= 0x400 && c < 0x480;
            boolean punctuation = c >= 0x2010 && c < 0x2027;
            if (!latin && !cyrillic && !punctuation) {
                return false;
            }
        }
        return true;
    }

    private void image(PlacedShape.Image image, Graphics2D g) {
        Shape frame = rounded(image.box(), image.radius());
        g.setColor(color(image.fallback()));
        g.fill(frame);
        pictures.get(image.path()).ifPresent(picture -> {
            Shape clip = g.getClip();
            g.clip(frame);
            Box place = image.place(picture.getWidth(), picture.getHeight());
            AffineTransform at = AffineTransform.getTranslateInstance(place.x(), place.y());
            at.scale(place.width() / picture.getWidth(), place.height() / picture.getHeight());
            g.drawImage(picture, at, null);
            g.setClip(clip);
        });
    }

    private static Shape rectangle(Box b) {
        return new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height());
    }

    private static Shape rounded(Box b, double radius) {
        return new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), 2 * radius, 2 * radius);
    }

    private static Shape path(List<PathStep> steps) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (PathStep step : steps) {
            switch (step) {
                case PathStep.MoveTo m -> path.moveTo(m.x(), m.y());
                case PathStep.LineTo l -> path.lineTo(l.x(), l.y());
                case PathStep.CurveTo c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case PathStep.Close c -> path.closePath();
            }
        }
        return path;
    }

    private static Color color(Ink ink) {
        return new Color(ink.argb(), true);
    }
}
