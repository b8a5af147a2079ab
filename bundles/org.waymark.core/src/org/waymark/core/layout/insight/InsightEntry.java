package org.waymark.core.layout.insight;

import java.util.List;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedShape;

/**
 * A line, bar or cell of the insight page that can be focused and leads to elements of the model.
 *
 * @param key identity, which stays the same when the page is placed again
 * @param box bounds in pixels of the page at 100 %
 * @param shapes relative to the page
 * @param spoken the whole content in words, for screen readers and tooltips
 * @param elementIds elements it is about, the most important first; never empty
 */
public record InsightEntry(String key, Box box, List<PlacedShape> shapes, String spoken, List<String> elementIds) {

    public InsightEntry {
        shapes = List.copyOf(shapes);
        elementIds = List.copyOf(elementIds);
    }
}
