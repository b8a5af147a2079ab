package org.waymark.core.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A journey laid out: what every drawer paints. Immutable; equal inputs give equal maps.
 *
 * @param title      the journey's name, title of exported documents
 * @param language   BCP 47 tag of the texts
 * @param bounds     all of the map with its margins, from 0, 0
 * @param body       the grid without headers: scroll area of a view with frozen headers. Stage headers lie directly above
 *                   it, lane headers directly left of it
 * @param canvas     colour behind everything
 * @param parts      in painting order; hit tests go from the last to the first
 * @param emotionScale present when the emotion lane is shown
 */
public record PlacedMap(String title, String language, Box bounds, Box body, Ink canvas, List<PlacedColumn> columns,
        List<PlacedRow> rows, Optional<EmotionScale> emotionScale, List<PlacedPart> parts) {

    /** How far shapes may stand over the bounds of their part. */
    private static final double REACH = 24;

    public PlacedMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
    }

    /** A piece of the map for painting alone, beginning at 0, 0; parts that reach over its edge are kept whole. */
    public PlacedMap cut(Box area) {
        List<PlacedPart> seen = parts.stream().filter(part -> part.bounds().inset(-REACH).intersects(area))
                .map(part -> part.moved(-area.x(), -area.y())).toList();
        return new PlacedMap(title, language, new Box(0, 0, area.width(), area.height()),
                body.moved(-area.x(), -area.y()), canvas, List.of(), List.of(), Optional.empty(), seen);
    }

    /** The parts by key, to find what changed between two placements; linear time. */
    public Map<PartKey, PlacedPart> byKey() {
        Map<PartKey, PlacedPart> result = HashMap.newHashMap(parts.size());
        parts.forEach(part -> result.put(part.key(), part));
        return result;
    }

    /** The topmost selectable part at a point; linear time. */
    public Optional<PlacedPart> partAt(double x, double y) {
        for (PlacedPart part : parts.reversed()) {
            if (part.role().selectable() && part.bounds().contains(x, y)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
