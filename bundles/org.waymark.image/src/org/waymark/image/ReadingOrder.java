package org.waymark.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * The parts of a page in the order in which somebody reads them aloud: title, lanes, then one touchpoint after the other
 * with all its lanes. A map is painted lane by lane. As decoration comes first and no row overlaps another, it may be
 * painted in this order, too.
 */
final class ReadingOrder {

    private static final int DECORATION = 0;
    private static final int TITLE = 1;
    private static final int LANES = 2;
    private static final int JOURNEY = 3;
    private static final int STAGES = 4;
    private static final int FOOTER = Integer.MAX_VALUE;

    private final Map<EObject, Integer> places = new HashMap<>();

    private ReadingOrder(PlacedPage page) {
        page.parts().stream().filter(part -> part.role() == PartRole.STAGE_HEADER)
                .sorted(Comparator.comparingDouble(part -> part.bounds().x())).forEach(part -> {
                    Stage stage = (Stage) part.element();
                    places.put(stage, STAGES + places.size());
                    stage.getTouchpoints().forEach(touchpoint -> places.put(touchpoint, STAGES + places.size()));
                });
    }

    /** Returns the parts in reading order; those of a page that is no map stay as they are. */
    static List<PlacedPart> of(PlacedPage page) {
        ReadingOrder order = new ReadingOrder(page);
        if (order.places.isEmpty()) {
            return page.parts();
        }
        List<PlacedPart> parts = new ArrayList<>(page.parts());
        parts.sort(Comparator.comparingInt(order::rank));
        return parts;
    }

    private int rank(PlacedPart part) {
        if (part.region() == Region.FOOTER) {
            return FOOTER;
        }
        if (!part.role().selectable()) {
            return DECORATION;
        }
        return switch (part.region()) {
            case TITLE -> TITLE;
            case LANE_HEADERS -> LANES;
            default -> place(part.owner());
        };
    }

    private int place(EObject owner) {
        for (EObject each = owner; each != null; each = each.eContainer()) {
            if (each instanceof Touchpoint || each instanceof Stage) {
                return places.getOrDefault(each, JOURNEY);
            }
        }
        return JOURNEY;
    }
}
