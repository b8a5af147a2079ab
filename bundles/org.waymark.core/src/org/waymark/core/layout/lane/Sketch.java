package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextCache.Paragraph;
import org.waymark.core.layout.TextLine;

/** Collects the shapes of one part. */
public final class Sketch {

    /** The alignment of lines in the given width. */
    public enum Align {
        LEFT, CENTER, RIGHT
    }

    private static final int PILL_LINES = 4;

    private final Context context;
    private final List<PlacedShape> shapes = new ArrayList<>();

    public Sketch(Context context) {
        this.context = context;
    }

    public List<PlacedShape> shapes() {
        return shapes;
    }

    public boolean isEmpty() {
        return shapes.isEmpty();
    }

    public Sketch rect(Box box, double radius, Ink fill, Stroke stroke) {
        shapes.add(new PlacedShape.Rect(box, radius, fill, stroke));
        return this;
    }

    public Sketch ellipse(Box box, Ink fill, Stroke stroke) {
        shapes.add(new PlacedShape.Ellipse(box, fill, stroke));
        return this;
    }

    public Sketch path(Box box, List<PathStep> steps, Ink fill, Stroke stroke) {
        shapes.add(new PlacedShape.Path(box, steps, fill, stroke));
        return this;
    }

    public Sketch line(double x1, double y1, double x2, double y2, Stroke stroke) {
        Box box = new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
        return path(box, List.of(new PathStep.MoveTo(x1, y1), new PathStep.LineTo(x2, y2)), Ink.NONE, stroke);
    }

    public Sketch icon(Glyph icon, double x, double y, double size, Ink ink) {
        shapes.add(new PlacedShape.Symbol(new Box(x, y, size, size), icon, ink));
        return this;
    }

    public Sketch image(Box box, String path, double radius) {
        shapes.add(new PlacedShape.Image(box, path, radius, context.palette().surfaceAlt(), false));
        return this;
    }

    /** Adds a picture that is shown whole, without a ground. */
    public Sketch logo(Box box, String path) {
        shapes.add(new PlacedShape.Image(box, path, 0, Ink.NONE, true));
        return this;
    }

    /** Adds wrapped text; returns the area it takes: the given width, the height of its lines. */
    public Box text(String text, double x, double y, double width, FontSpec font, Ink ink, int maxLines) {
        return text(text, x, y, width, font, ink, maxLines, Align.LEFT);
    }

    public Box text(String text, double x, double y, double width, FontSpec font, Ink ink, int maxLines, Align align) {
        if (text == null || text.isBlank()) {
            return new Box(x, y, width, 0);
        }
        Paragraph paragraph = context.text().wrap(text, font, width, maxLines);
        Box box = new Box(x, y, width, paragraph.height());
        List<TextLine> lines = new ArrayList<>(paragraph.lines().size());
        for (TextLine line : paragraph.lines()) {
            lines.add(new TextLine(line.text(), x + shift(align, width - line.width()), y + line.baseline(),
                    line.width()));
        }
        shapes.add(new PlacedShape.Text(box, font, ink, lines, text.strip()));
        return box;
    }

    private static double shift(Align align, double room) {
        return switch (align) {
            case LEFT -> 0;
            case CENTER -> Math.max(0, room / 2);
            case RIGHT -> Math.max(0, room);
        };
    }

    /** Adds one line of text in its own width, at most {@code room}. */
    public Box label(String text, double x, double y, double room, FontSpec font, Ink ink) {
        double width = Math.min(room, Math.ceil(context.text().width(text, font)) + 1);
        return text(text, x, y, width, font, ink, 1);
    }

    /** Adds text on a rounded ground; returns the area of the ground. */
    public Box pill(String text, double x, double y, double room, FontSpec font, Ink ink, Ink ground) {
        return pill(null, text, x, y, room, font, ink, ground);
    }

    /** Adds text as above with an icon before it, {@code null} for none. */
    public Box pill(Glyph icon, String text, double x, double y, double room, FontSpec font, Ink ink, Ink ground) {
        return pill(icon, text, x, y, room, font, ink, ground, Stroke.NONE);
    }

    /** Adds text as above with an outline, for chips on grounds of any colour. */
    public Box pill(Glyph icon, String text, double x, double y, double room, FontSpec font, Ink ink, Ink ground,
            Stroke outline) {
        double pad = context.px(7);
        double size = font.lineHeight() - context.px(2);
        double lead = icon == null ? pad : pad + size;
        double inner = Math.max(1, Math.min(room - lead - pad, Math.ceil(context.text().width(text, font)) + 1));
        Paragraph words = context.text().wrap(text, font, inner, PILL_LINES);
        // a text of several lines needs only the room of its longest one
        double width = words.lines().size() > 1 ? Math.ceil(words.width()) + 1 : inner;
        double single = font.lineHeight() + context.px(4);
        Box box = new Box(x, y, Math.max(Math.min(room, width + lead + pad), 0),
                Math.max(single, words.height() + context.px(4)));
        rect(box, single / 2, ground, outline);
        if (icon != null) {
            icon(icon, x + pad - context.px(2), y + (single - size) / 2, size, ink);
        }
        text(text, x + lead, y + context.px(2), Math.max(1, box.width() - lead - pad), font, ink, PILL_LINES);
        return box;
    }
}
