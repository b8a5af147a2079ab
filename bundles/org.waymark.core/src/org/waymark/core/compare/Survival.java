package org.waymark.core.compare;

import static org.waymark.core.compare.Sides.BASE;
import static org.waymark.core.compare.Sides.OURS;
import static org.waymark.core.compare.Sides.THEIRS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<Match, ChildList> placed = new HashMap<>();
    private final Set<Match> gone = new HashSet<>();
    private final List<ConflictDraft> drafts = new ArrayList<>();
    private final Survivors soFar = new Survivors(placed, gone, drafts);
    private final Set<Match> revived = new LinkedHashSet<>();
    private final Set<EObject> deletedTargets = Collections.newSetFromMap(new IdentityHashMap<>());

    private Survival(Matching matching, OpenConflicts open) {
        this.matching = matching;
        this.open = open;
        slots = new SlotMerge(matching, open, soFar::has);
    }

    static Survivors decide(Matching matching, OpenConflicts open) {
        Survival survival = new Survival(matching, open);
        survival.decide();
        return new Survivors(Map.copyOf(survival.placed), Set.copyOf(survival.gone), List.copyOf(survival.drafts));
    }

    private void decide() {
        List<Match> deleted = new ArrayList<>();
        for (Match match : matching.matches()) {
            if (match.in(OURS) && match.in(THEIRS)) {
                place(match);
            } else if (!match.in(BASE)) {
                place(match, match.in(OURS) ? OURS : THEIRS);
            } else {
                deleted.add(match);
                if (match.in(OURS)) {
                    gone.add(match);
                }
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
        return !placed.isEmpty() || matching.matches().stream()
                .anyMatch(match -> match.in(THEIRS) && !match.samePlace(OURS, THEIRS));
    }

    private void place(Match match) {
        boolean moved = match.in(BASE) && match.owner(BASE) != null;
        if (match.samePlace(OURS, THEIRS) || moved && match.samePlace(BASE, THEIRS)) {
            place(match, knowsPlace(THEIRS, match, OURS) ? THEIRS : OURS);
        } else if (moved && match.samePlace(BASE, OURS)) {
            place(match, knowsPlace(OURS, match, THEIRS) ? OURS : THEIRS);
        } else if (knowsPlace(OURS, match, THEIRS) || knowsPlace(THEIRS, match, OURS)) {
            place(match, knowsPlace(OURS, match, THEIRS) ? OURS : THEIRS);
        } else {
            boolean baseUsable = moved && match.owner(BASE).in(OURS) && match.owner(BASE).in(THEIRS);
            boolean oursSmaller = ConflictTexts.place(match, OURS).compareTo(ConflictTexts.place(match, THEIRS)) < 0;
            place(match, baseUsable ? BASE : oursSmaller ? OURS : THEIRS);
            movedTwice(match);
        }
    }

    /** Puts an element into the result, in the same place as in a version. */
    private void place(Match match, int version) {
        gone.remove(match);
        if (match.in(OURS) && match.samePlace(version, OURS)) {
            placed.remove(match);
        } else {
            placed.put(match, match.list(version));
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
        if (soFar.has(match)) {
            return null;
        }
        int side = match.in(OURS) ? OURS : match.in(THEIRS) ? THEIRS : BASE;
        Match top = match;
        if (side != BASE) {
            int other = Sides.other(side);
            for (Match owner = match.owner(side); owner != null && !owner.in(other) && owner.in(BASE)
                    && !soFar.has(owner); owner = owner.owner(side)) {
                top = owner;
            }
            reviveAll(top, side);
        } else {
            live(top, side);
            if (match.owner(BASE) != null && !soFar.has(match.owner(BASE))) {
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
        if (!soFar.has(match)) {
            place(match, side);
            revived.add(match);
        }
    }

    /** Ensures that every element of the result has its owner in the result, and that none contains itself. */
    private void keepOwners(Collection<Match> elements) {
        for (Match match : elements) {
            Match owner = soFar.has(match) ? soFar.owner(match) : null;
            if (owner != null && !soFar.has(owner)) {
                keepAgainstDeletion(owner);
            }
        }
        Set<Match> looped = new LinkedHashSet<>();
        for (Match match : elements) {
            boolean moved = soFar.has(match) && match.in(BASE) && !match.isIn(soFar.list(match), BASE);
            if (moved && inLoop(match)) {
                looped.add(match);
            }
        }
        if (!looped.isEmpty()) {
            looped.forEach(match -> {
                place(match, BASE);
                movedTwice(match);
            });
            keepOwners(matching.matches());
        }
    }

    private boolean inLoop(Match match) {
        Set<Match> seen = new LinkedHashSet<>();
        Match owner = soFar.owner(match);
        while (owner != null && owner != match && seen.add(owner)) {
            owner = soFar.owner(owner);
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
                if (soFar.has(match) && !matching.isElsewhere(match)) {
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
            for (int side = OURS; side <= THEIRS && !soFar.has(match); side++) {
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
            if (key instanceof Match target && !soFar.has(target)) {
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
