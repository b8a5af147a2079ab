package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.model.cjm.MergeConflict;

/**
 * Conflicts of an earlier merge that one side has and the user has not resolved yet. What that merge has already set
 * against each other is no news when a side comes again: merging a result once more with what went into it changes
 * nothing.
 */
final class OpenConflicts {

    private record Slot(Object element, String feature) {
    }

    private final List<Map<Slot, List<MergeConflict>>> bySide = List.of(Map.of(), new HashMap<>(), new HashMap<>());

    OpenConflicts(Matching matching) {
        for (Match match : matching.matches()) {
            if (!match.in(Sides.BASE) && match.any() instanceof MergeConflict
                    && match.in(Sides.OURS) != match.in(Sides.THEIRS)) {
                int side = match.in(Sides.OURS) ? Sides.OURS : Sides.THEIRS;
                MergeConflict conflict = (MergeConflict) match.at(side);
                Object element = matching.find(text(conflict.getElementId())).map(Object.class::cast)
                        .orElse(text(conflict.getElementId()));
                bySide.get(side).computeIfAbsent(new Slot(element, text(conflict.getFeature())), s -> new ArrayList<>())
                        .add(conflict);
            }
        }
    }

    /** Whether a side added a conflict about a slot (an element as a whole: empty feature). */
    boolean has(int side, Match element, String feature) {
        return bySide.get(side).containsKey(new Slot(element, feature));
    }

    /** Whether a side added a conflict about a slot that knows this value of the other side already. */
    boolean covers(int side, Match element, String feature, String value) {
        return bySide.get(side).getOrDefault(new Slot(element, feature), List.of()).stream()
                .flatMap(conflict -> Stream.of(conflict.getBase(), conflict.getOurs(), conflict.getTheirs()))
                .anyMatch(known -> text(known).equals(value));
    }

    static String text(String value) {
        return value == null ? "" : value;
    }
}
