package org.waymark.core.layout.insight;

import java.util.List;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedShape;

/**
 * A line, bar or cell of the insight page: something a user can walk to, and that leads to elements of the model.
 *
 * @param key the same for the same thing when the page is placed anew
 * @param box where it is, in pixels of the page at 100 %
 * @param shapes relative to the page
 * @param spoken the whole of it in words, for screen readers and tooltips
 * @param elementIds what it is about, the most telling first; never empty
 */
public record InsightEntry(String key, Box box, List<PlacedShape> shapes, String spoken, List<String> elementIds) {

    public InsightEntry {
        shapes = List.copyOf(shapes);
        elementIds = List.copyOf(elementIds);
    }
}
