package org.waymark.core.layout;

import java.util.List;

/**
 * A shape to paint. All coordinates are pixels at 100 % zoom relative to the top left corner of its {@link PlacedPart},
 * so that a part that only moved has equal shapes. Later shapes are painted over earlier ones.
 */
public sealed interface PlacedShape {

    /** Returns the area of the shape without the outer half of its stroke. */
    Box box();

    /** Returns the shape moved by a distance within its part. */
    PlacedShape moved(double dx, double dy);

    /** A rectangle; radius 0 = sharp corners. Fill or stroke may be invisible. */
    record Rect(Box box, double radius, Ink fill, Stroke stroke) implements PlacedShape {

        @Override
        public Rect moved(double dx, double dy) {
            return new Rect(box.moved(dx, dy), radius, fill, stroke);
        }
    }

    record Ellipse(Box box, Ink fill, Stroke stroke) implements PlacedShape {

        @Override
        public Ellipse moved(double dx, double dy) {
            return new Ellipse(box.moved(dx, dy), fill, stroke);
        }
    }

    /** An outline of lines and curves, filled (even-odd) and stroked with round joins and caps. */
    record Path(Box box, List<PathStep> steps, Ink fill, Stroke stroke) implements PlacedShape {

        public Path {
            steps = List.copyOf(steps);
        }

        @Override
        public Path moved(double dx, double dy) {
            return new Path(box.moved(dx, dy), steps.stream().map(step -> step.placed(1, dx, dy)).toList(), fill,
                    stroke);
        }
    }

    /**
     * Text with computed line breaks.
     *
     * @param lines painted lines; the last one ends in an ellipsis if the text was too long
     * @param full the whole text, for tooltips and screen readers
     */
    record Text(Box box, FontSpec font, Ink ink, List<TextLine> lines, String full) implements PlacedShape {

        public Text {
            lines = List.copyOf(lines);
        }

        @Override
        public Text moved(double dx, double dy) {
            return new Text(box.moved(dx, dy), font, ink, lines.stream()
                    .map(line -> new TextLine(line.text(), line.x() + dx, line.baseline() + dy, line.width())).toList(),
                    full);
        }

        /** Returns whether some of the text is not shown. */
        public boolean truncated() {
            return !lines.isEmpty() && lines.getLast().text().endsWith("…") && !full.endsWith("…");
        }
    }

    /**
     * A picture.
     *
     * @param path relative to the folder of the portfolio
     * @param fallback painted below the picture, and alone if it cannot be read
     * @param whole true to show all of it, at the left edge of the box; else it covers the box and is cropped where its
     *     proportions differ
     */
    record Image(Box box, String path, double radius, Ink fallback, boolean whole) implements PlacedShape {

        @Override
        public Image moved(double dx, double dy) {
            return new Image(box.moved(dx, dy), path, radius, fallback, whole);
        }

        /** Returns the place of a picture of this many pixels; it may exceed the box, which clips it. */
        public Box place(double width, double height) {
            double across = box.width() / width;
            double down = box.height() / height;
            double scale = whole ? Math.min(across, down) : Math.max(across, down);
            double x = whole ? box.x() : box.centerX() - width * scale / 2;
            return new Box(x, box.centerY() - height * scale / 2, width * scale, height * scale);
        }
    }

    /** A line icon in one colour. */
    record Symbol(Box box, Glyph icon, Ink ink) implements PlacedShape {

        @Override
        public Symbol moved(double dx, double dy) {
            return new Symbol(box.moved(dx, dy), icon, ink);
        }

        /** Returns the icon as an outline, for drawers without icon support. */
        public Path path() {
            return icon.path(box, ink);
        }
    }
}
