package org.waymark.core.layout.map;

import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.lane.Context;
import org.waymark.model.cjm.Journey;

/**
 * Lays out a journey as a map: the same journey, view, theme and measurer give an equal map. For a map that is placed
 * repeatedly, keep the layout object, which draws only changed touchpoints again. Not thread-safe.
 */
public final class MapLayout {

    private final TextCache text;
    private final Kept kept = Kept.between();

    public MapLayout(TextMeasurer measurer) {
        text = TextCache.of(measurer);
    }

    /** Places everything a view shows, reusing earlier drawings. */
    public PlacedMap place(Journey journey, ViewSettings view, Theme theme) {
        return place(journey, view, theme, text, kept);
    }

    /**
     * Places everything a view shows, once.
     *
     * @param measurer a {@link TextCache} kept between calls makes the next one cheap
     */
    public static PlacedMap place(Journey journey, ViewSettings view, Theme theme, TextMeasurer measurer) {
        return place(journey, view, theme, TextCache.of(measurer), Kept.nothing());
    }

    private static PlacedMap place(Journey journey, ViewSettings view, Theme theme, TextCache text, Kept kept) {
        Context context = new Context(journey, view, theme, text, kept::of);
        kept.begin(context);
        return new MapPlacer(context).place();
    }
}
