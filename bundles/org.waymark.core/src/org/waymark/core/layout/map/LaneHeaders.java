package org.waymark.core.layout.map;

import java.util.Optional;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;

/** The names of the lanes at the left edge. */
final class LaneHeaders {

    private LaneHeaders() {
    }

    /** @param lead distance from the upper edge to the content of the row */
    static PlacedPart of(Context c, String id, Glyph icon, String name, String hint, Box box, double lead,
            Sketch more) {
        Sketch sketch = new Sketch(c);
        double top = c.px(11) + lead;
        double size = c.px(18);
        sketch.icon(icon, c.px(12), top, size, c.palette().muted());
        double x = c.px(12) + size + c.px(8);
        sketch.text(name, x, top, box.width() - x - c.px(8), c.theme().strong(), c.palette().ink(),
                Math.max(1, (int) ((box.height() - top) / c.theme().strong().lineHeight())));
        sketch.shapes().addAll(more.shapes());
        PartKey key = new PartKey(PartRole.LANE_HEADER, c.id(c.journey()), id, c.id(c.journey()), "");
        return new PlacedPart(key, PlacedPart.Region.LANE_HEADERS, c.journey(), c.journey(), box, sketch.shapes(),
                Optional.empty(), name, hint, 1);
    }
}
