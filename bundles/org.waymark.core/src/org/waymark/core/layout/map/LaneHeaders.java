package org.waymark.core.layout.map;

import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;

/** The names of the lanes at the left edge. */
final class LaneHeaders {

    private static final double ICON = 18;
    private static final int MOST_LINES = 6;
    /** Greatest width in relation to that of the theme; longer words of a user's own lanes break. */
    private static final double WIDEST = 1.5;

    private LaneHeaders() {
    }

    /** Returns the width in which no word of a title breaks. */
    static double width(Context c, String touchpoints) {
        double least = c.theme().headerWidth();
        double word = Stream.concat(Stream.of(touchpoints), c.view().lanes().stream().map(c::title))
                .mapToDouble(title -> c.text().longestWord(title, c.theme().strong())).max().orElse(0);
        double wanted = Math.ceil((left(c) + word + 1 + c.px(8)) / 8) * 8;
        return Math.clamp(wanted, least, Math.round(least * WIDEST / 8) * 8);
    }

    /** Returns the height in which a title is whole. */
    static double height(Context c, String name, double width, double lead) {
        double text = c.text().wrap(name, c.theme().strong(), width - left(c) - c.px(8), MOST_LINES).height();
        return Math.ceil((c.px(11) + lead + text + c.px(8)) / 8) * 8;
    }

    private static double left(Context c) {
        return c.px(12) + c.px(ICON) + c.px(8);
    }

    /** @param lead distance from the upper edge to the content of the row */
    static PlacedPart of(Context c, String id, Glyph icon, String name, String hint, Box box, double lead,
            Sketch more) {
        Sketch sketch = new Sketch(c);
        double top = c.px(11) + lead;
        double size = c.px(ICON);
        sketch.icon(icon, c.px(12), top, size, c.palette().muted());
        double x = left(c);
        sketch.text(name, x, top, box.width() - x - c.px(8), c.theme().strong(), c.palette().ink(),
                MOST_LINES);
        sketch.shapes().addAll(more.shapes());
        PartKey key = new PartKey(PartRole.LANE_HEADER, c.id(c.journey()), id, c.id(c.journey()), "");
        return new PlacedPart(key, PlacedPart.Region.LANE_HEADERS, c.journey(), c.journey(), box, sketch.shapes(),
                Optional.empty(), name, hint, 1);
    }
}
