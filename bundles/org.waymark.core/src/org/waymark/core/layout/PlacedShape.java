package org.waymark.core.layout;

import java.util.List;

/**
 * A thing to paint. All coordinates are pixels at 100 % zoom relative to the top left corner of the {@link PlacedPart} it
 * belongs to, so that a part which only moved has equal shapes. Later shapes lie over earlier ones.
 */
public sealed interface PlacedShape {

    /** The area the shape covers, without the half of its stroke that lies outside. */
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
     * Text already broken into lines.
     *
     * @param lines what is painted, the last one ending in an ellipsis where the text was too long
     * @param full  the whole text, for tooltips and for screen readers
     */
    record Text(Box box, FontSpec font, Ink ink, List<TextLine> lines, String full) implements PlacedShape {

        public Text {
            lines = List.copyOf(lines);
        }

        /** Whether some of the text is not shown. */
        public boolean truncated() {
            return !lines.isEmpty() && lines.getLast().text().endsWith("…") && !full.endsWith("…");
        }
    }

    /**
     * A picture that covers its box, cut at the sides where its proportions differ.
     *
     * @param path relative to the folder of the portfolio; the drawer paints {@code fallback} where it cannot be read
     */
    record Image(Box box, String path, double radius, Ink fallback) implements PlacedShape {
    }

    /** A line icon in one colour. */
    record Symbol(Box box, Icon icon, Ink ink) implements PlacedShape {

        /** The icon as an outline, for drawers that have no better way. */
        public Path path() {
            return icon.path(box, ink);
        }
    }
}
