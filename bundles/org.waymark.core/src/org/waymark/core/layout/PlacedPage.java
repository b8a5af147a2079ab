package org.waymark.core.layout;

import java.util.List;

/**
 * One page ready to paint, in pixels at 96 per inch. Every drawer paints pages; the map as it is on the screen is one
 * page without end.
 *
 * @param title title of the page, for bookmarks and titles of documents
 * @param language BCP 47 tag of the texts
 * @param bounds the whole sheet, from 0, 0
 * @param canvas background colour
 * @param parts in painting order
 */
public record PlacedPage(String title, String language, Box bounds, Ink canvas, List<PlacedPart> parts) {

    public PlacedPage {
        parts = List.copyOf(parts);
    }

    public PlacedPage withParts(List<PlacedPart> value) {
        return new PlacedPage(title, language, bounds, canvas, value);
    }

    /** Returns the page with another title. */
    public PlacedPage titled(String value) {
        return new PlacedPage(value, language, bounds, canvas, parts);
    }
}
