package org.waymark.core.layout;

import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Kept;
import org.waymark.core.layout.lane.MapPlacer;
import org.waymark.model.cjm.Journey;

/**
 * Lays out a journey as a map: the same journey, view, theme and measurer give an equal map. One that is placed again
 * and again keeps its layout object, which then draws only those touchpoints anew that an edit changed. Not for several
 * threads at once.
 */
public final class MapLayout {

    private final TextCache text;
    private final Kept kept = Kept.between();

    public MapLayout(TextMeasurer measurer) {
        text = TextCache.of(measurer);
    }

    /** Places everything a view shows, making use of what was placed before. */
    public PlacedMap place(Journey journey, ViewSettings view, Theme theme) {
        return new MapPlacer(new Context(journey, view, theme, text, kept)).place();
    }

    /**
     * Places everything a view shows, once.
     *
     * @param measurer a {@link TextCache} kept between calls makes the next one cheap
     */
    public static PlacedMap place(Journey journey, ViewSettings view, Theme theme, TextMeasurer measurer) {
        return new MapPlacer(new Context(journey, view, theme, TextCache.of(measurer), Kept.nothing())).place();
    }
}
