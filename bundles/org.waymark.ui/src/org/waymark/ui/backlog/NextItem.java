package org.waymark.ui.backlog;

import java.util.List;
import java.util.OptionalInt;
import java.util.Optional;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedPart;

/** Finds the item that an arrow key leads to: the nearest one in its direction, straight ahead before aside. */
final class NextItem {

    /** Weight of what lies aside in relation to what lies ahead. */
    private static final int ASIDE = 3;

    private NextItem() {
    }

    /**
     * @param right 1, 0 or -1
     * @param down 1, 0 or -1
     */
    static Optional<Integer> of(List<PlacedPart> items, int from, int right, int down) {
        Box start = items.get(from).bounds();
        OptionalInt best = OptionalInt.empty();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < items.size(); i++) {
            Box box = items.get(i).bounds();
            double ahead = right * (box.centerX() - start.centerX()) + down * (box.centerY() - start.centerY());
            double aside = right != 0
                    ? gap(start.y(), start.bottom(), box.y(), box.bottom())
                    : gap(start.x(), start.right(), box.x(), box.right());
            double distance = ahead + ASIDE * aside;
            if (i != from && ahead > 1 && distance < least) {
                least = distance;
                best = OptionalInt.of(i);
            }
        }
        return best.isPresent() ? Optional.of(best.getAsInt()) : Optional.empty();
    }

    private static double gap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(otherFrom - to, from - otherTo));
    }
}
