package org.waymark.core.layout;

import java.util.List;

/**
 * A shape to paint. All coordinates are pixels at 100 % zoom relative to the top left corner of its {@link PlacedPart},
 * so that a part that only moved has equal shapes. Later shapes are painted over earlier ones.
 */
public sealed interface PlacedShape {

    /** Returns the area of the shape without the outer half of its stroke. */
    Box box();

    /** A rectangle; radius 0 = sharp corners. Fill or stroke may be invisible. */
    record Rect(Box box, double radius, Ink fill, Stroke stroke) implements PlacedShape {
    }

    record Ellipse(Box box, Ink fill, Stroke stroke) implements PlacedShape {
    }

    /** An outline of lines and curves, filled (even-odd) and stroked with round joins and caps. */
    record Path(Box box, List<PathStep> steps, Ink fill, Stroke stroke) implements PlacedShape {

        public Path {
            steps = List.copyOf(steps);
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

        /** Returns whether some of the text is not shown. */
        public boolean truncated() {
            return !lines.isEmpty() && lines.getLast().text().endsWith("…") && !full.endsWith("…");
        }
    }

    /**
     * A picture that covers its box and is cropped where its proportions differ.
     *
     * @param path relative to the folder of the portfolio
     * @param fallback painted if the picture cannot be read
     */
    record Image(Box box, String path, double radius, Ink fallback) implements PlacedShape {
    }

    /** A line icon in one colour. */
    record Symbol(Box box, Glyph icon, Ink ink) implements PlacedShape {

        /** Returns the icon as an outline, for drawers without icon support. */
        public Path path() {
            return icon.path(box, ink);
        }
    }
}
