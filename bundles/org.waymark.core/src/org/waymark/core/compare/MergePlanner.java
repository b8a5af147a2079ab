package org.waymark.core.compare;

import static org.waymark.core.compare.Sides.BASE;
import static org.waymark.core.compare.Sides.OURS;
import static org.waymark.core.compare.Sides.THEIRS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.ConflictKind;

/** Computes the values and lists in which ours differs from the merge result. Changes nothing. */
final class MergePlanner {

    private final Matching matching;
    private final OpenConflicts open;
    private final SlotMerge slots;
    private final Survivors survivors;
    private final Map<MergePlan.Slot, Object> values = new LinkedHashMap<>();
    private final Map<ChildList, List<Match>> lists = new LinkedHashMap<>();
    private final List<ConflictDraft> drafts = new ArrayList<>();
    private final Set<ChildList> dirty = new LinkedHashSet<>();

    private MergePlanner(Matching matching, OpenConflicts open, Survivors survivors) {
        this.matching = matching;
        this.open = open;
        this.survivors = survivors;
        slots = new SlotMerge(matching, open, survivors::has);
    }

    static MergePlan plan(Matching matching, OpenConflicts open, Survivors survivors, TakenJourneys taken) {
        MergePlanner planner = new MergePlanner(matching, open, survivors);
        planner.plan(taken);
        // no copies: those of the library have another order and refuse a value that is unset
        return new MergePlan(Collections.unmodifiableMap(planner.values), Collections.unmodifiableMap(planner.lists),
                List.copyOf(planner.drafts));
    }

    private void plan(TakenJourneys taken) {
        for (Match match : taken.sources().keySet()) {
            dirty.add(survivors.list(match));
        }
        for (Match match : matching.matches()) {
            if (survivors.has(match)) {
                planElement(match);
            } else if (match.in(OURS)) {
                dirty.add(match.list(OURS));
            }
        }
        for (ChildList list : dirty) {
            if (survivors.has(list.owner()) && !matching.isElsewhere(list.owner())) {
                planList(list);
            }
        }
    }

    private void planElement(Match match) {
        if (survivors.placed().containsKey(match)) {
            dirty.add(survivors.list(match));
            if (match.in(OURS)) {
                dirty.add(match.list(OURS));
            }
        }
        if (matching.isElsewhere(match)) {
            return;
        }
        if (!match.in(OURS)) {
            for (EStructuralFeature feature : Shape.of(match.eClass()).slots()) {
                values.put(new MergePlan.Slot(match, feature), slots.merge(match, feature).value());
            }
            Shape.of(match.eClass()).containments()
                    .forEach(containment -> dirty.add(new ChildList(match, containment)));
        } else if (match.in(THEIRS)) {
            for (EStructuralFeature feature : Shape.of(match.eClass()).slots()) {
                if (!Slots.same(matching, match, OURS, THEIRS, feature)) {
                    planValue(match, feature);
                }
            }
            for (EReference containment : Shape.of(match.eClass()).containments()) {
                if (!sameChildren(match, containment)) {
                    dirty.add(new ChildList(match, containment));
                }
            }
        }
    }

    private boolean sameChildren(Match match, EReference containment) {
        List<EObject> ours = Version.children(match.at(OURS), containment);
        List<EObject> theirs = Version.children(match.at(THEIRS), containment);
        if (ours.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            if (matching.of(ours.get(i)) != matching.of(theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void planValue(Match match, EStructuralFeature feature) {
        SlotMerge.Merged merged = slots.merge(match, feature);
        if (merged.conflict()) {
            drafts.add(
                    new ConflictDraft(ConflictKind.BOTH_CHANGED, match, feature.getName(), text(match, BASE, feature),
                            text(match, OURS, feature), text(match, THEIRS, feature)));
        }
        values.put(new MergePlan.Slot(match, feature), merged.value());
    }

    private String text(Match match, int side, EStructuralFeature feature) {
        return ConflictTexts.of(feature, Slots.value(matching, side, match, feature));
    }

    private void planList(ChildList list) {
        Match owner = list.owner();
        EReference containment = list.containment();
        List<Match> base = children(BASE, owner, containment);
        List<Match> ours = children(OURS, owner, containment);
        List<Match> theirs = children(THEIRS, owner, containment);
        Set<Match> members = new LinkedHashSet<>(ours);
        members.addAll(theirs);
        members.addAll(base);
        members.removeIf(child -> !survivors.has(child) || !survivors.list(child).equals(list));
        ListMerge<Match> merge = new ListMerge<>(Comparator.comparing(Match::mergedId));
        boolean oursDecided = open.has(OURS, owner, containment.getName());
        if (oursDecided != open.has(THEIRS, owner, containment.getName())) {
            List<Match> decided = oursDecided ? ours : theirs;
            List<Match> other = oursDecided ? theirs : ours;
            lists.put(list, merge.merge(other, decided, other, members).items());
            return;
        }
        ListMerge.Merged<Match> merged = merge.merge(base, ours, theirs, members);
        lists.put(list, merged.items());
        if (merged.clash() && owner.inAll(Sides.COUNT)
                && containment.getEType() != CjmPackage.Literals.MERGE_CONFLICT) {
            drafts.add(
                    new ConflictDraft(ConflictKind.MOVED_TWICE, owner, containment.getName(), ConflictTexts.ids(base),
                            ConflictTexts.ids(ours), ConflictTexts.ids(theirs)));
        }
    }

    /**
     * Returns the children on a side; those of the base if the side lacks the owner and so did not change its order.
     */
    private List<Match> children(int side, Match owner, EReference containment) {
        if (!owner.in(side)) {
            return side != BASE && owner.in(BASE) ? children(BASE, owner, containment) : List.of();
        }
        return owner.at(side).eIsProxy() ? List.of() : matching.children(owner.at(side), containment);
    }
}
