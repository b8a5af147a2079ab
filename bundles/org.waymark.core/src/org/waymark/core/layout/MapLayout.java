package org.waymark.core.layout;

import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.MapPlacer;
import org.waymark.model.cjm.Journey;

/** Lays out a journey as a map. A pure function: the same journey, view, theme and measurer give an equal map. */
public final class MapLayout {

    private MapLayout() {
    }

    /**
     * Places everything a view shows.
     *
     * @param measurer a {@link TextCache} kept between calls makes the next one cheap
     */
    public static PlacedMap place(Journey journey, ViewSettings view, Theme theme, TextMeasurer measurer) {
        return new MapPlacer(new Context(journey, view, theme, TextCache.of(measurer))).place();
    }
}
