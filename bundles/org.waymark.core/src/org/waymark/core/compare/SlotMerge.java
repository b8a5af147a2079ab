package org.waymark.core.compare;

import static org.waymark.core.compare.Sides.BASE;
import static org.waymark.core.compare.Sides.OURS;
import static org.waymark.core.compare.Sides.THEIRS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.model.cjm.CjmPackage;

/** Three-way merge of one attribute or reference of one element. */
final class SlotMerge {

    /**
     * A merged value.
     *
     * @param value value as in {@link Slots}
     * @param conflict true if both sides changed it differently
     */
    record Merged(Object value, boolean conflict) {
    }

    private final Matching matching;
    private final OpenConflicts open;
    private final Predicate<Match> survives;

    /** @param survives tells whether an element is in the result */
    SlotMerge(Matching matching, OpenConflicts open, Predicate<Match> survives) {
        this.matching = matching;
        this.open = open;
        this.survives = survives;
    }

    Merged merge(Match match, EStructuralFeature feature) {
        if (!match.in(OURS) || !match.in(THEIRS)) {
            int side = match.in(OURS) ? OURS : match.in(THEIRS) ? THEIRS : BASE;
            return new Merged(Slots.value(matching, side, match, feature), false);
        }
        if (feature.isMany()) {
            return mergeMany(match, feature, Slots.values(matching, BASE, match, feature),
                    Slots.values(matching, OURS, match, feature), Slots.values(matching, THEIRS, match, feature));
        }
        return mergeOne(match, feature, Slots.value(matching, BASE, match, feature),
                Slots.value(matching, OURS, match, feature), Slots.value(matching, THEIRS, match, feature));
    }

    private Merged mergeOne(Match match, EStructuralFeature feature, Object base, Object ours, Object theirs) {
        if (Objects.equals(ours, theirs) || open.covers(OURS, match, feature.getName(), text(feature, theirs))) {
            return new Merged(ours, false);
        }
        if (open.covers(THEIRS, match, feature.getName(), text(feature, ours))) {
            return new Merged(theirs, false);
        }
        if (Objects.equals(base, ours) || Objects.equals(base, theirs)) {
            return new Merged(Objects.equals(base, ours) ? theirs : ours, false);
        }
        if (match.eClass() == CjmPackage.Literals.MERGE_CONFLICT) {
            return new Merged(smaller(feature, ours, theirs), false);
        }
        // no side wins: the base value is kept, if there is one
        boolean usable = match.in(BASE) && usable(base);
        return new Merged(usable ? base : smaller(feature, ours, theirs), true);
    }

    private Object smaller(EStructuralFeature feature, Object ours, Object theirs) {
        boolean oursUsable = ours != null && usable(ours);
        boolean theirsUsable = theirs != null && usable(theirs);
        if (oursUsable != theirsUsable) {
            return oursUsable ? ours : theirs;
        }
        return text(feature, ours).compareTo(text(feature, theirs)) <= 0 ? ours : theirs;
    }

    private boolean usable(Object value) {
        return !(value instanceof Match target) || survives.test(target);
    }

    private static String text(EStructuralFeature feature, Object value) {
        return ConflictTexts.of(feature, value);
    }

    private Merged mergeMany(Match match, EStructuralFeature feature, List<Object> base, List<Object> ours,
            List<Object> theirs) {
        if (ours.equals(theirs)) {
            return new Merged(ours, false);
        }
        Comparator<Object> ties = Comparator.comparing(value -> text(feature, value));
        ListMerge<Object> lists = new ListMerge<>(ties);
        Set<Object> members = ListMerge.members(base, ours, theirs);
        boolean oursDecided = open.has(OURS, match, feature.getName());
        if (oursDecided != open.has(THEIRS, match, feature.getName())) {
            List<Object> decided = oursDecided ? ours : theirs;
            List<Object> other = oursDecided ? theirs : ours;
            return new Merged(lists.merge(other, decided, other, members).items(), false);
        }
        ListMerge.Merged<Object> merged = lists.merge(base, ours, theirs, members);
        if (feature == CjmPackage.Literals.OWNERSHIP__ROLES && sorted(ours) && sorted(theirs)) {
            List<Object> roles = new ArrayList<>(merged.items());
            roles.sort(Comparator.comparing(role -> ((Enumerator) role).getValue()));
            return new Merged(roles, false);
        }
        if (merged.clash() && Shape.isSet(feature)) {
            return new Merged(unordered(base, members, ties), false);
        }
        return new Merged(merged.items(), merged.clash());
    }

    private static boolean sorted(List<Object> roles) {
        for (int i = 1; i < roles.size(); i++) {
            if (((Enumerator) roles.get(i - 1)).getValue() > ((Enumerator) roles.get(i)).getValue()) {
                return false;
            }
        }
        return true;
    }

    /** Merges a set that both sides reordered: the old members in their order, then the new ones sorted. */
    private static List<Object> unordered(List<Object> base, Set<Object> members, Comparator<Object> ties) {
        List<Object> result = new ArrayList<>(base);
        result.removeIf(value -> !members.contains(value));
        Set<Object> known = new HashSet<>(base);
        members.stream().filter(value -> !known.contains(value)).sorted(ties).forEach(result::add);
        return result;
    }
}
