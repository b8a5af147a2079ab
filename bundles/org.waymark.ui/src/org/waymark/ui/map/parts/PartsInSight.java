package org.waymark.ui.map.parts;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.ui.paint.ShapePainter;

/**
 * The choice of parts that are there before the first paint of a map. A large map has thousands out of sight, which need
 * not be waited for. Once all are there, all stay.
 */
final class PartsInSight {

    /** Number of parts up to which a choice would gain nothing. */
    private static final int FEW = 500;
    /** Distance from the window at which labels beside a part may still reach into it. */
    private static final int AROUND = 100;

    private Rectangle seen = new Rectangle();
    private boolean all = true;

    /** Begins with the headers only, whose places others depend on. */
    void begin(List<PlacedPart> placed) {
        all = placed.size() <= FEW;
    }

    /** Returns whether nothing was seen yet. */
    boolean begins() {
        return seen.isEmpty();
    }

    /** Returns whether no part is missing. */
    boolean all() {
        return all;
    }

    /** Takes all parts from now on. */
    void complete() {
        all = true;
    }

    /** Adds an area; returns whether parts of it may be missing. */
    boolean see(Rectangle area) {
        if (all || area.isEmpty() || seen.contains(area)) {
            return false;
        }
        seen = seen.isEmpty() ? area.getCopy() : seen.getUnion(area);
        return true;
    }

    /** Returns the chosen parts in their order. */
    List<PlacedPart> of(List<PlacedPart> placed) {
        if (all) {
            return placed;
        }
        Rectangle near = seen.getExpanded(AROUND, AROUND);
        return placed.stream().filter(part -> header(part)
                || !seen.isEmpty() && near.intersects(ShapePainter.rectangle(part.bounds()).expand(1, 1))).toList();
    }

    private static boolean header(PlacedPart part) {
        return part.region() == Region.STAGE_HEADERS || part.region() == Region.LANE_HEADERS;
    }
}
