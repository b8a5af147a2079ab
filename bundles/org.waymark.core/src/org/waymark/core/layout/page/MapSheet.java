package org.waymark.core.layout.page;

import java.util.List;

import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.core.layout.PlacedShape;

/**
 * The measures of a placed map that matter on paper. Its margins and its last line stay out: sheets have their own.
 *
 * @param map the map
 * @param left left edge of the lane headers
 * @param top upper edge of the title
 * @param heads upper edge of the stage headers
 * @param right right edge of everything
 * @param bottom lower edge of the legend
 */
record MapSheet(PlacedMap map, double left, double top, double heads, double right, double bottom) {

    static MapSheet of(PlacedMap map) {
        List<PlacedPart> parts = map.parts().stream().filter(MapSheet::isPrinted).toList();
        double left = parts.stream().mapToDouble(part -> part.bounds().x()).min().orElse(0);
        double top = parts.stream().mapToDouble(part -> part.bounds().y()).min().orElse(0);
        double heads = parts.stream().filter(part -> part.region() == Region.STAGE_HEADERS)
                .mapToDouble(part -> part.bounds().y()).min().orElse(top);
        double right = Math.max(map.body().right(),
                parts.stream().filter(part -> part.region() == Region.TITLE)
                        .mapToDouble(part -> part.bounds().right()).max().orElse(0));
        double bottom = parts.stream().filter(part -> part.region() == Region.FOOTER)
                .mapToDouble(part -> part.bounds().bottom()).max().orElse(map.body().bottom());
        return new MapSheet(map, left, top, heads, right, bottom);
    }

    private static boolean isPrinted(PlacedPart part) {
        return part.role() != PartRole.IMPRINT && !part.shapes().isEmpty();
    }

    /** Returns the parts that are printed, with the title or without. */
    List<PlacedPart> parts(boolean titled) {
        return map.parts().stream().filter(MapSheet::isPrinted)
                .filter(part -> titled || part.region() != Region.TITLE).toList();
    }

    double width() {
        return right - left;
    }

    double height(boolean titled) {
        return bottom - (titled ? top : heads);
    }

    /** Returns the height of the title with the gap below it. */
    double title() {
        return heads - top;
    }

    /** Returns the height of stage headers and cards, which are on every sheet. */
    double fixed() {
        return map.body().y() - heads + (map.rows().isEmpty() ? 0 : map.rows().getFirst().height());
    }

    /** Returns the height of the legend with the gap above it. */
    double legend() {
        return Math.max(0, bottom - map.body().bottom());
    }

    /** Returns the size of the smallest text, in pixels. */
    double smallest() {
        return map.parts().stream().flatMap(part -> part.shapes().stream())
                .filter(PlacedShape.Text.class::isInstance).map(PlacedShape.Text.class::cast)
                .filter(text -> !text.lines().isEmpty()).mapToDouble(text -> text.font().size()).min().orElse(12);
    }
}
