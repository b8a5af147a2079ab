package org.waymark.core.compare;

import static org.waymark.core.compare.Sides.BASE;
import static org.waymark.core.compare.Sides.OURS;
import static org.waymark.core.compare.Sides.THEIRS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.ConflictKind;

/**
 * Decides which elements the merge result has, and where. An element that one side deleted and the other left alone is
 * deleted. An element that the other side changed, moved, filled or newly refers to is kept with its content on that
 * side, and reported as a conflict.
 */
final class Survival {

    private final Matching matching;
    private final OpenConflicts open;
    private final SlotMerge slots;
    private final List<ConflictDraft> drafts;
    private final Set<Match> revived = new LinkedHashSet<>();
    private final Set<EObject> deletedTargets = Collections.newSetFromMap(new IdentityHashMap<>());

    Survival(Matching matching, OpenConflicts open, SlotMerge slots, List<ConflictDraft> drafts) {
        this.matching = matching;
        this.open = open;
        this.slots = slots;
        this.drafts = drafts;
    }

    void decide() {
        List<Match> deleted = new ArrayList<>();
        for (Match match : matching.matches()) {
            if (match.in(OURS) && match.in(THEIRS)) {
                match.live();
                place(match);
            } else if (!match.in(BASE)) {
                match.live();
                match.placeAsIn(match.in(OURS) ? OURS : THEIRS);
            } else {
                deleted.add(match);
            }
        }
        if (deleted.isEmpty() && !anyMoved()) {
            return;
        }
        Set<Match> changed = new LinkedHashSet<>();
        for (Match match : deleted) {
            if ((match.in(OURS) || match.in(THEIRS)) && touched(match, match.in(OURS) ? OURS : THEIRS)) {
                changed.add(match);
            }
        }
        changed.forEach(this::keepAgainstDeletion);
        keepOwners(matching.matches());
        keepTargets();
    }

    private boolean anyMoved() {
        return matching.matches().stream()
                .anyMatch(match -> !match.placedAsIn(OURS) || match.in(THEIRS) && !match.placedAsIn(THEIRS));
    }

    private void place(Match match) {
        boolean moved = match.in(BASE) && match.owner(BASE) != null;
        if (match.samePlace(OURS, THEIRS) || moved && match.samePlace(BASE, THEIRS)) {
            match.placeAsIn(knowsPlace(THEIRS, match, OURS) ? THEIRS : OURS);
        } else if (moved && match.samePlace(BASE, OURS)) {
            match.placeAsIn(knowsPlace(OURS, match, THEIRS) ? OURS : THEIRS);
        } else if (knowsPlace(OURS, match, THEIRS) || knowsPlace(THEIRS, match, OURS)) {
            match.placeAsIn(knowsPlace(OURS, match, THEIRS) ? OURS : THEIRS);
        } else {
            boolean baseUsable = moved && match.owner(BASE).in(OURS) && match.owner(BASE).in(THEIRS);
            boolean oursSmaller = ConflictTexts.place(match, OURS).compareTo(ConflictTexts.place(match, THEIRS)) < 0;
            match.placeAsIn(baseUsable ? BASE : oursSmaller ? OURS : THEIRS);
            movedTwice(match);
        }
    }

    private boolean knowsPlace(int side, Match match, int other) {
        return !match.samePlace(OURS, THEIRS) && open.covers(side, match, "", ConflictTexts.place(match, other));
    }

    private void movedTwice(Match match) {
        drafts.add(new ConflictDraft(ConflictKind.MOVED_TWICE, match, "", ConflictTexts.place(match, BASE),
                ConflictTexts.place(match, OURS), ConflictTexts.place(match, THEIRS)));
    }

    /** Returns whether a side changed or moved an element; its order in a list does not count. */
    private boolean touched(Match match, int side) {
        if (!match.samePlace(BASE, side)) {
            return true;
        }
        if (match.eClass() == CjmPackage.Literals.MERGE_CONFLICT) {
            return false;
        }
        if (matching.isElsewhere(match) || match.at(BASE).eIsProxy()) {
            return Elsewhere.differs(match, BASE, side);
        }
        for (EStructuralFeature feature : Shape.of(match.eClass()).slots()) {
            if (!Slots.same(matching, match, BASE, side, feature)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Keeps an element that one side deleted, up to the topmost owner that side deleted too, and reports a conflict.
     */
    private void keepAgainstDeletion(Match match) {
        Match top = revive(match);
        if (top != null) {
            drafts.add(new ConflictDraft(ConflictKind.DELETED_AND_CHANGED, top, "", ConflictTexts.element(top, BASE),
                    ConflictTexts.element(top, OURS), ConflictTexts.element(top, THEIRS)));
        }
    }

    /** @return the topmost restored element, or null if it was alive already */
    private Match revive(Match match) {
        if (match.alive()) {
            return null;
        }
        int side = match.in(OURS) ? OURS : match.in(THEIRS) ? THEIRS : BASE;
        Match top = match;
        if (side != BASE) {
            int other = Sides.other(side);
            for (Match owner = match.owner(side); owner != null && !owner.in(other) && owner.in(BASE)
                    && !owner.alive(); owner = owner.owner(side)) {
                top = owner;
            }
            reviveAll(top, side);
        } else {
            live(top, side);
            if (match.owner(BASE) != null && !match.owner(BASE).alive()) {
                top = revive(match.owner(BASE));
            }
        }
        return top;
    }

    private void reviveAll(Match match, int side) {
        live(match, side);
        if (match.at(side).eIsProxy() || matching.isElsewhere(match)) {
            return;
        }
        for (EObject child : Version.children(match.at(side))) {
            Match of = matching.of(child);
            if (!of.in(Sides.other(side))) {
                reviveAll(of, side);
            }
        }
    }

    private void live(Match match, int side) {
        if (!match.alive()) {
            match.live();
            match.placeAsIn(side);
            revived.add(match);
        }
    }

    /** Ensures that every element of the result has its owner in the result, and that none contains itself. */
    private void keepOwners(Collection<Match> elements) {
        for (Match match : elements) {
            if (match.alive() && match.mergedOwner() != null && !match.mergedOwner().alive()) {
                keepAgainstDeletion(match.mergedOwner());
            }
        }
        Set<Match> looped = new LinkedHashSet<>();
        for (Match match : elements) {
            boolean moved = match.alive() && match.in(BASE) && !match.placedAsIn(BASE);
            if (moved && inLoop(match)) {
                looped.add(match);
            }
        }
        if (!looped.isEmpty()) {
            looped.forEach(match -> {
                match.placeAsIn(BASE);
                movedTwice(match);
            });
            keepOwners(matching.matches());
        }
    }

    private static boolean inLoop(Match match) {
        Set<Match> seen = new LinkedHashSet<>();
        Match owner = match.mergedOwner();
        while (owner != null && owner != match && seen.add(owner)) {
            owner = owner.mergedOwner();
        }
        return owner == match;
    }

    /** Restores deleted elements that the other side newly refers to. References of restored elements count as new. */
    private void keepTargets() {
        Collection<Match> look = matching.matches();
        collectDeleted();
        while (!look.isEmpty() && !deletedTargets.isEmpty()) {
            List<ConflictDraft> found = new ArrayList<>();
            Set<Match> targets = new LinkedHashSet<>();
            for (Match match : look) {
                if (match.alive() && !matching.isElsewhere(match)) {
                    for (EReference reference : Shape.of(match.eClass()).references()) {
                        findDeletedTargets(match, reference, found, targets);
                    }
                }
            }
            revived.clear();
            targets.forEach(this::revive);
            drafts.addAll(found);
            keepOwners(List.copyOf(revived));
            look = List.copyOf(revived);
        }
    }

    /**
     * Collects deleted elements that a side still has. A reference that dangles in the side's own version stays
     * dangling.
     */
    private void collectDeleted() {
        for (Match match : matching.matches()) {
            for (int side = OURS; side <= THEIRS && !match.alive(); side++) {
                if (match.in(side)) {
                    deletedTargets.add(match.at(side));
                }
            }
        }
    }

    private void findDeletedTargets(Match match, EReference reference, List<ConflictDraft> found, Set<Match> targets) {
        boolean refersToDeleted = false;
        for (int side = OURS; side <= THEIRS; side++) {
            if (match.in(side)) {
                for (EObject target : Version.targets(match.at(side), reference)) {
                    refersToDeleted |= deletedTargets.contains(target);
                }
            }
        }
        if (!refersToDeleted) {
            return;
        }
        Object merged = slots.merge(match, reference).value();
        List<?> keys = merged instanceof List<?> many ? many : merged == null ? List.of() : List.of(merged);
        boolean kept = false;
        for (Object key : keys) {
            if (key instanceof Match target && !target.alive()) {
                targets.add(target);
                kept = true;
            }
        }
        if (kept) {
            found.add(
                    new ConflictDraft(ConflictKind.DANGLING_REFERENCE, match, reference.getName(),
                            text(match, BASE, reference),
                            text(match, OURS, reference), text(match, THEIRS, reference)));
        }
    }

    private String text(Match match, int side, EReference reference) {
        return match.in(side) ? ConflictTexts.of(reference, Slots.value(matching, side, match, reference)) : "";
    }
}
