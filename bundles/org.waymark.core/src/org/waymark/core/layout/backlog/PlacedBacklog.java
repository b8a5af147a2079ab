package org.waymark.core.layout.backlog;

import java.util.List;
import java.util.Optional;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.DropField;

/**
 * A board or a grid on the screen, ready to be painted.
 *
 * @param page one sheet as high as its content
 * @param items cards, bubbles and lines that can be selected, in reading order
 * @param fields where they can be dropped
 */
public record PlacedBacklog(PlacedPage page, List<PlacedPart> items, List<DropField> fields) {

    public PlacedBacklog {
        items = List.copyOf(items);
        fields = List.copyOf(fields);
    }

    static PlacedBacklog of(PlacedPage page, double height, List<DropField> fields) {
        PlacedPage fitted = new PlacedPage(page.title(), page.language(),
                new Box(0, 0, page.bounds().width(), height), page.canvas(), page.parts());
        return new PlacedBacklog(fitted, page.parts().stream()
                .filter(it -> it.role() == PartRole.INITIATIVE || it.role() == PartRole.PAIN_POINT).toList(), fields);
    }

    /** Returns the item at a place, the last painted one of several. */
    public Optional<PlacedPart> at(double x, double y) {
        return items.reversed().stream().filter(it -> it.bounds().contains(x, y)).findFirst();
    }

    /** Returns the field at a place. */
    public Optional<DropField> field(double x, double y) {
        return fields.stream().filter(it -> it.box().contains(x, y)).findFirst();
    }

    /** Returns the place of an item with a key, -1 if there is none. */
    public int indexOf(Object key) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
