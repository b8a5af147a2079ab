package org.waymark.core.compare;

import static org.waymark.core.compare.Sides.BASE;
import static org.waymark.core.compare.Sides.OURS;
import static org.waymark.core.compare.Sides.THEIRS;

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
final class MergePlan {

    /** A feature of an element. */
    record Slot(Match element, EStructuralFeature feature) {
    }

    private final Matching matching;
    private final OpenConflicts open;
    private final SlotMerge slots;
    private final Elsewhere elsewhere;
    private final List<ConflictDraft> drafts;
    private final Map<Slot, Object> values = new LinkedHashMap<>();
    private final Map<Slot, List<Match>> lists = new LinkedHashMap<>();

    MergePlan(Matching matching, OpenConflicts open, SlotMerge slots, Elsewhere elsewhere, List<ConflictDraft> drafts) {
        this.matching = matching;
        this.open = open;
        this.slots = slots;
        this.elsewhere = elsewhere;
        this.drafts = drafts;
    }

    /** Returns the values that differ from ours, and all values of elements that ours lacks, as in {@link Slots}. */
    Map<Slot, Object> values() {
        return values;
    }

    /** Returns the lists of children that differ from ours or belong to elements that ours lacks. */
    Map<Slot, List<Match>> lists() {
        return lists;
    }

    void make() {
        Set<Slot> dirty = new LinkedHashSet<>();
        for (Match match : elsewhere.taken().keySet()) {
            dirty.add(new Slot(match.mergedOwner(), match.mergedFeature()));
        }
        for (Match match : matching.matches()) {
            if (match.alive()) {
                planElement(match, dirty);
            } else if (match.in(OURS)) {
                dirty.add(new Slot(match.owner(OURS), match.feature(OURS)));
            }
        }
        for (Slot slot : dirty) {
            if (slot.element.alive() && !matching.isElsewhere(slot.element)) {
                planList(slot);
            }
        }
    }

    private void planElement(Match match, Set<Slot> dirty) {
        if (match.mergedOwner() != null && !match.placedAsIn(OURS)) {
            dirty.add(new Slot(match.mergedOwner(), match.mergedFeature()));
            if (match.in(OURS)) {
                dirty.add(new Slot(match.owner(OURS), match.feature(OURS)));
            }
        }
        if (matching.isElsewhere(match)) {
            return;
        }
        if (!match.in(OURS)) {
            for (EStructuralFeature feature : Shape.of(match.eClass()).slots()) {
                values.put(new Slot(match, feature), slots.merge(match, feature).value());
            }
            Shape.of(match.eClass()).containments().forEach(containment -> dirty.add(new Slot(match, containment)));
        } else if (match.in(THEIRS)) {
            for (EStructuralFeature feature : Shape.of(match.eClass()).slots()) {
                if (!Slots.same(matching, match, OURS, THEIRS, feature)) {
                    planValue(match, feature);
                }
            }
            for (EReference containment : Shape.of(match.eClass()).containments()) {
                if (!sameChildren(match, containment)) {
                    dirty.add(new Slot(match, containment));
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
        values.put(new Slot(match, feature), merged.value());
    }

    private String text(Match match, int side, EStructuralFeature feature) {
        return ConflictTexts.of(feature, Slots.value(matching, side, match, feature));
    }

    private void planList(Slot slot) {
        EReference containment = (EReference) slot.feature;
        List<Match> base = children(BASE, slot.element, containment);
        List<Match> ours = children(OURS, slot.element, containment);
        List<Match> theirs = children(THEIRS, slot.element, containment);
        Set<Match> members = new LinkedHashSet<>(ours);
        members.addAll(theirs);
        members.addAll(base);
        members.removeIf(child -> !child.alive() || child.mergedOwner() != slot.element
                || child.mergedFeature() != containment);
        ListMerge<Match> merge = new ListMerge<>(Comparator.comparing(Match::mergedId));
        boolean oursDecided = open.has(OURS, slot.element, containment.getName());
        if (oursDecided != open.has(THEIRS, slot.element, containment.getName())) {
            List<Match> decided = oursDecided ? ours : theirs;
            List<Match> other = oursDecided ? theirs : ours;
            lists.put(slot, merge.merge(other, decided, other, members).items());
            return;
        }
        ListMerge.Merged<Match> merged = merge.merge(base, ours, theirs, members);
        lists.put(slot, merged.items());
        if (merged.clash() && slot.element.inAll(Sides.COUNT)
                && containment.getEType() != CjmPackage.Literals.MERGE_CONFLICT) {
            drafts.add(new ConflictDraft(ConflictKind.MOVED_TWICE, slot.element, containment.getName(),
                    ConflictTexts.ids(base),
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
