package org.waymark.core.compare;

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
import org.waymark.core.domain.ReferenceText;

/** Keeps references inside the merge result after it took whole journeys from another version. */
final class Relinking {

    private final Matching matching;
    private final TakenJourneys taken;

    Relinking(Matching matching, TakenJourneys taken) {
        this.matching = matching;
        this.taken = taken;
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
                : Ids.unresolved(reference, new ReferenceText(file(target).orElse(""), id).text());
    }

    /** Returns the file that now contains the journey of an element. */
    private Optional<String> file(EObject element) {
        for (EObject owner = element; owner != null; owner = owner.eContainer()) {
            Optional<EObject> standIn = Optional.ofNullable(matching.of(owner)).map(taken.sources()::get)
                    .filter(EObject::eIsProxy);
            if (standIn.isPresent()) {
                return Optional.of(ReferenceText.of(Ids.idOf(standIn.get())).file());
            }
        }
        return Optional.empty();
    }
}
