package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Computes a {@link ModelDiff}. */
final class Differ {

    private static final int OLD = 0;
    private static final int NEW = 1;

    private final Version older;
    private final Version newer;
    private final Matching matching;
    private final List<Change> changes = new ArrayList<>();
    private int reidentified;

    Differ(Version older, Version newer) {
        this.older = older;
        this.newer = newer;
        List<Version> versions = List.of(older, newer);
        Matching found = Matching.of(versions, Matching.Structure.ALWAYS, Unchanged.between(older, newer));
        matching = found.needsEverything() ? Matching.of(versions, Matching.Structure.ALWAYS) : found;
    }

    ModelDiff run() {
        newer.root().ifPresent(root -> visit(matching.of(root)));
        return new ModelDiff(List.copyOf(changes), reidentified);
    }

    private void visit(Match match) {
        if (matching.isUnchanged(match)) {
            return;
        }
        if (match.in(OLD)) {
            compare(match);
        } else if (match.owner(NEW) == null || match.owner(NEW).in(OLD)) {
            changes.add(new Change.Added(ref(match, NEW), place(match, NEW), content(match, NEW),
                    countOnlyIn(NEW, match)));
        }
        EObject element = match.at(NEW);
        if (element.eIsProxy() || matching.isElsewhere(match)) {
            return;
        }
        for (EReference containment : Shape.of(element.eClass()).containments()) {
            List<Match> children = matching.children(element, containment);
            if (match.in(OLD)) {
                compareChildren(match, containment, children);
            }
            children.forEach(this::visit);
        }
    }

    private void compare(Match match) {
        if (!match.id(OLD).equals(match.id(NEW))) {
            reidentified++;
        }
        if (match.owner(NEW) != null && !match.samePlace(OLD, NEW)) {
            changes.add(new Change.Moved(ref(match, NEW), place(match, OLD), place(match, NEW)));
        }
        Optional<String> oldFile = older.file(match.at(OLD));
        Optional<String> newFile = newer.file(match.at(NEW));
        if (!oldFile.equals(newFile)) {
            changes.add(new Change.FileChanged(ref(match, NEW), oldFile, newFile));
        }
        if (match.at(OLD).eIsProxy() || match.at(NEW).eIsProxy()) {
            return;
        }
        for (EStructuralFeature feature : Shape.of(match.eClass()).slots()) {
            if (!Slots.same(matching, match, OLD, NEW, feature)
                    && !(Shape.isSet(feature) && sameMembers(match, feature))) {
                changes.add(changed(ref(match, NEW), match, feature));
            }
        }
    }

    private boolean sameMembers(Match match, EStructuralFeature feature) {
        return new HashSet<>(Slots.values(matching, OLD, match, feature))
                .equals(new HashSet<>(Slots.values(matching, NEW, match, feature)));
    }

    private List<Change> content(Match match, int side) {
        List<Change> content = new ArrayList<>();
        if (!match.at(side).eIsProxy()) {
            for (EStructuralFeature feature : Shape.of(match.eClass()).slots()) {
                if (match.at(side).eIsSet(feature)) {
                    content.add(changed(ref(match, side), match, feature));
                }
            }
        }
        return List.copyOf(content);
    }

    private Change changed(ElementRef element, Match match, EStructuralFeature feature) {
        if (feature.isMany()) {
            return members(element, match, feature);
        }
        return switch (feature) {
            case EReference reference -> new Change.Retargeted(element, reference,
                    target(match, OLD, reference), target(match, NEW, reference));
            default -> new Change.Changed(element, (EAttribute) feature, literal(match, OLD, feature),
                    literal(match, NEW, feature));
        };
    }

    private Optional<ElementRef> target(Match match, int side, EReference reference) {
        return match.in(side)
                ? Version.targets(match.at(side), reference).stream().findFirst().map(to -> ref(to, side))
                : Optional.empty();
    }

    private static Optional<String> literal(Match match, int side, EStructuralFeature feature) {
        return match.in(side) && match.at(side).eIsSet(feature)
                ? Optional.ofNullable(Slots.text(feature, match.at(side).eGet(feature)))
                : Optional.empty();
    }

    private Change members(ElementRef element, Match match, EStructuralFeature feature) {
        List<Object> before = Slots.values(matching, OLD, match, feature);
        List<Object> after = Slots.values(matching, NEW, match, feature);
        Set<Object> moved = Shape.isSet(feature) ? Set.of() : Sequences.moved(before, after);
        Set<Object> old = new HashSet<>(before);
        Set<Object> now = new HashSet<>(after);
        return new Change.SetChanged(element, feature, select(NEW, match, feature, key -> !old.contains(key)),
                select(OLD, match, feature, key -> !now.contains(key)), select(NEW, match, feature, moved::contains));
    }

    private List<Change.Member> select(int side, Match match, EStructuralFeature feature, Predicate<Object> wanted) {
        List<Object> keys = Slots.values(matching, side, match, feature);
        List<Change.Member> members = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (wanted.test(keys.get(i))) {
                members.add(feature instanceof EReference reference
                        ? member(Version.targets(match.at(side), reference).get(i), side)
                        : new Change.Member(Slots.text(feature, keys.get(i)), Optional.empty()));
            }
        }
        return List.copyOf(members);
    }

    private Change.Member member(EObject target, int side) {
        return new Change.Member(Version.id(target), Optional.of(ref(target, side)));
    }

    private void compareChildren(Match owner, EReference containment, List<Match> after) {
        if (owner.at(OLD).eIsProxy()) {
            return;
        }
        List<Match> before = matching.children(owner.at(OLD), containment);
        if (before.equals(after)) {
            return;
        }
        for (Match child : before) {
            if (!child.in(NEW)) {
                changes.add(new Change.Removed(ref(child, OLD), place(child, OLD), content(child, OLD),
                        countOnlyIn(OLD, child)));
            }
        }
        Set<Match> moved = Sequences.moved(before, after);
        for (Match child : after) {
            if (moved.contains(child)) {
                changes.add(new Change.Reordered(ref(child, NEW), place(child, OLD), place(child, NEW)));
            }
        }
    }

    private int countOnlyIn(int side, Match match) {
        int count = 0;
        if (!match.at(side).eIsProxy() && !matching.isElsewhere(match)) {
            for (EObject child : Version.children(match.at(side))) {
                Match of = matching.of(child);
                if (!of.in(1 - side)) {
                    count += 1 + countOnlyIn(side, of);
                }
            }
        }
        return count;
    }

    private ElementRef ref(Match match, int side) {
        return ElementRef.of(match.at(side));
    }

    private ElementRef ref(EObject element, int side) {
        // a reference to another file has no name, but the element may be known from the other version
        return element.eIsProxy() && matching.key(element) instanceof Match match
                ? ElementRef.of(match.in(side) ? match.at(side) : match.at(1 - side))
                : ElementRef.of(element);
    }

    private Change.Place place(Match match, int side) {
        Match owner = match.owner(side);
        if (owner == null) {
            return new Change.Place(ref(match, side), null, 0);
        }
        int index = Version.children(owner.at(side), match.feature(side)).indexOf(match.at(side));
        return new Change.Place(ref(owner, side), match.feature(side), index);
    }
}
