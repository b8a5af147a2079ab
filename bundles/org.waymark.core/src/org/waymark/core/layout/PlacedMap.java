package org.waymark.core.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A journey after layout, which every drawer paints. Immutable; equal inputs give equal maps.
 *
 * @param title name of the journey, title of exported documents
 * @param language BCP 47 tag of the texts
 * @param bounds the whole map with its margins, from 0, 0
 * @param body the grid without headers: the scroll area of a view with frozen headers. Stage headers are directly above
 *     it, lane headers directly left of it
 * @param canvas background colour
 * @param parts in painting order; hit tests go from the last to the first
 * @param emotionScale present if the emotion lane is shown
 */
public record PlacedMap(String title, String language, Box bounds, Box body, Ink canvas, List<PlacedColumn> columns,
        List<PlacedRow> rows, Optional<EmotionScale> emotionScale, List<PlacedPart> parts) {

    /** Distance in pixels by which shapes may exceed the bounds of their part. */
    private static final double REACH = 24;

    public PlacedMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
    }

    /** Returns a section of the map that begins at 0, 0; parts across its edge are kept whole. */
    public PlacedMap cut(Box area) {
        List<PlacedPart> seen = parts.stream().filter(part -> part.bounds().inset(-REACH).intersects(area))
                .map(part -> part.moved(-area.x(), -area.y())).toList();
        return new PlacedMap(title, language, new Box(0, 0, area.width(), area.height()),
                body.moved(-area.x(), -area.y()), canvas, List.of(), List.of(), Optional.empty(), seen);
    }

    /** Returns the map as one page of its own size. */
    public PlacedPage page() {
        return new PlacedPage(title, language, bounds, canvas, parts);
    }

    /** Returns the parts by key, for comparing two placements; linear time. */
    public Map<PartKey, PlacedPart> byKey() {
        Map<PartKey, PlacedPart> result = HashMap.newHashMap(parts.size());
        parts.forEach(part -> result.put(part.key(), part));
        return result;
    }
}
