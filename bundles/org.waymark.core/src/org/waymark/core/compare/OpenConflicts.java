package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.model.cjm.MergeConflict;

/**
 * Unresolved conflicts of an earlier merge on one side. Differences that such a conflict already records are not
 * reported again, so merging a result again with one of its inputs changes nothing.
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

    /** Returns whether a side added a conflict about a slot (empty feature: the element as a whole). */
    boolean has(int side, Match element, String feature) {
        return bySide.get(side).containsKey(new Slot(element, feature));
    }

    /** Returns whether a side added a conflict about a slot that already contains this value of the other side. */
    boolean covers(int side, Match element, String feature, String value) {
        return bySide.get(side).getOrDefault(new Slot(element, feature), List.of()).stream()
                .flatMap(conflict -> Stream.of(conflict.getBase(), conflict.getOurs(), conflict.getTheirs()))
                .anyMatch(known -> text(known).equals(value));
    }

    static String text(String value) {
        return value == null ? "" : value;
    }
}
