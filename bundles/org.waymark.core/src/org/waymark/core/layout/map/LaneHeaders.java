package org.waymark.core.layout.map;

import java.util.Optional;

import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Icon;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.model.cjm.LaneKind;

/** The names of the lanes at the left edge. */
final class LaneHeaders {

    private LaneHeaders() {
    }

    /** @param lead distance from the upper edge to the content of the row */
    static PlacedPart of(Context c, String id, Icon icon, String name, String hint, Box box, double lead,
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

    static String name(Context c, LaneSpec lane) {
        return lane.kind() == LaneKind.CUSTOM && !lane.key().isBlank() ? lane.key() : c.title(lane.kind());
    }

    static String hint(Context c, LaneSpec lane) {
        return c.explanation(lane.kind());
    }

    static Icon icon(LaneSpec lane) {
        return switch (lane.kind()) {
            case STORYBOARD -> Icon.PICTURE;
            case ACTION -> Icon.FOOTSTEPS;
            case CHANNELS -> Icon.ANTENNA;
            case THOUGHTS -> Icon.THOUGHT;
            case EXPECTATIONS -> Icon.SCALE;
            case PROMISE -> Icon.SHIELD;
            case EMOTION -> Icon.SMILE;
            case PAIN_POINTS -> Icon.BOLT;
            case INITIATIVES -> Icon.BULB;
            case OWNERSHIP -> Icon.PEOPLE;
            case METRICS -> Icon.CHART;
            case CONSTRAINTS -> Icon.LOCK;
            case EVIDENCE -> Icon.SEARCH;
            case BENCHMARKS -> Icon.TROPHY;
            case PHYSICAL_EVIDENCE -> Icon.BOX;
            case FRONTSTAGE -> Icon.PERSON;
            case BACKSTAGE -> Icon.DOOR;
            case SUPPORT -> Icon.GEAR;
            case NOTES -> Icon.NOTE;
            case CUSTOM -> Icon.TAG;
        };
    }
}
