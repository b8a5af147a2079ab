package org.waymark.core.compare;

import static org.waymark.core.compare.Sides.BASE;
import static org.waymark.core.compare.Sides.OURS;
import static org.waymark.core.compare.Sides.THEIRS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.ConflictKind;

/**
 * Handles journeys whose content is in the merged file on one side and in a separate file, which is not available, on
 * the other: one side split or joined the portfolio.
 */
final class Elsewhere {

    private final Matching matching;
    private final List<ConflictDraft> drafts;
    private final Map<Match, EObject> taken = new HashMap<>();

    Elsewhere(Matching matching, List<ConflictDraft> drafts) {
        this.matching = matching;
        this.drafts = drafts;
    }

    /** Returns whether a side changed a journey's content, split it off or joined it. */
    static boolean differs(Match journey, int one, int two) {
        EObject first = journey.at(one);
        EObject second = journey.at(two);
        if (first.eIsProxy() || second.eIsProxy()) {
            return first.eIsProxy() != second.eIsProxy() || !Ids.idOf(first).equals(Ids.idOf(second));
        }
        return !ModelDiff.between(Version.of(first), Version.of(second)).isEmpty();
    }

    /** Returns the journeys that the result takes from the other side, each with the element to copy. */
    Map<Match, EObject> taken() {
        return taken;
    }

    void decide() {
        for (Match match : matching.matches()) {
            if (match.alive() && matching.isElsewhere(match)) {
                if (!match.in(OURS)) {
                    taken.put(match, match.at(match.in(THEIRS) ? THEIRS : BASE));
                } else if (match.in(THEIRS)) {
                    decide(match);
                }
            }
        }
    }

    private void decide(Match match) {
        boolean oursApart = match.at(OURS).eIsProxy();
        boolean theirsApart = match.at(THEIRS).eIsProxy();
        boolean baseApart = match.in(BASE) && match.at(BASE).eIsProxy();
        if (oursApart && theirsApart) {
            if (takesTheirFile(match)) {
                taken.put(match, match.at(THEIRS));
            }
            return;
        }
        int together = oursApart ? THEIRS : OURS;
        boolean joined = match.in(BASE) && baseApart;
        if (!joined && (!match.in(BASE) || differs(match, BASE, together))) {
            drafts.add(new ConflictDraft(ConflictKind.NOT_MERGED, match, "", ConflictTexts.element(match, BASE),
                    ConflictTexts.element(match, OURS), ConflictTexts.element(match, THEIRS)));
        }
        // splitting wins, and so does joining: git decides about the file of the other side
        if (joined ? oursApart : theirsApart) {
            taken.put(match, match.at(THEIRS));
        }
    }

    private static boolean takesTheirFile(Match match) {
        String ours = Ids.idOf(match.at(OURS));
        String theirs = Ids.idOf(match.at(THEIRS));
        String base = match.in(BASE) && match.at(BASE).eIsProxy() ? Ids.idOf(match.at(BASE)) : "";
        return !theirs.equals(base) && (ours.equals(base) || theirs.compareTo(ours) < 0);
    }

    /** Returns a copy of a taken journey for the result; its references still lead to their original targets. */
    static EObject copy(EObject journey) {
        return journey.eIsProxy()
                ? Ids.unresolved(CjmPackage.Literals.PORTFOLIO__JOURNEYS, Ids.idOf(journey))
                : Ids.copyWithIds(journey);
    }

    /** Redirects every reference out of the result to the element with the same id, or to a stand-in. */
    void relink(EObject root) {
        Map<String, EObject> byId = new HashMap<>();
        EcoreUtil.getAllContents(root, false).forEachRemaining(each -> byId.put(Version.id((EObject) each),
                (EObject) each));
        for (EObject element : List.copyOf(byId.values())) {
            if (!element.eIsProxy()) {
                for (EReference reference : Shape.of(element.eClass()).references()) {
                    relink(element, reference, root, byId);
                }
            }
        }
    }

    private void relink(EObject element, EReference reference, EObject root, Map<String, EObject> byId) {
        List<EObject> targets = Version.targets(element, reference);
        List<EObject> inside = targets.stream().map(target -> inside(target, reference, root, byId)).toList();
        if (inside.equals(targets)) {
            return;
        }
        if (reference.isMany()) {
            @SuppressWarnings("unchecked")
            EList<EObject> list = (EList<EObject>) element.eGet(reference);
            ECollections.setEList(list, inside);
        } else {
            element.eSet(reference, inside.getFirst());
        }
    }

    private EObject inside(EObject target, EReference reference, EObject root, Map<String, EObject> byId) {
        String id = Version.id(target);
        EObject known = byId.get(id);
        if (known != null && !known.eIsProxy() && reference.getEReferenceType().isInstance(known)) {
            return known;
        }
        return target.eIsProxy() || EcoreUtil.isAncestor(root, target)
                ? target
                : Ids.unresolved(reference, file(target).map(file -> file + '#' + id).orElse(id));
    }

    /** Returns the file that now contains the journey of an element. */
    private Optional<String> file(EObject element) {
        for (EObject owner = element; owner != null; owner = owner.eContainer()) {
            Optional<EObject> standIn = Optional.ofNullable(matching.of(owner)).map(taken::get)
                    .filter(EObject::eIsProxy);
            if (standIn.isPresent()) {
                String text = Ids.idOf(standIn.get());
                return Optional.of(text.substring(0, Math.max(0, text.lastIndexOf('#'))));
            }
        }
        return Optional.empty();
    }
}
