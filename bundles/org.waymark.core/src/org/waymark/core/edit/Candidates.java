package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

/**
 * Finds the possible targets of a reference, which a picker offers. Targets are in the library or in the same journey.
 */
public final class Candidates {

    private static final List<EReference> IN_JOURNEY = List.of(Literals.TRANSITION__SOURCE, Literals.TRANSITION__TARGET,
            Literals.NOTE__ABOUT);
    private static final List<EReference> KEYS = List.of(Literals.OWNERSHIP__FUNCTION, Literals.BENCHMARK__COMPETITOR);

    private Candidates() {
    }

    /**
     * Returns the possible targets.
     *
     * @param owner element of a portfolio that has the reference
     * @return elements of the reference's type in the order of the portfolio, without the owner and without those that
     *     are the key of another child of the same list
     */
    public static List<EObject> of(EObject owner, EReference reference) {
        List<EObject> found = inside(scope(owner, reference), reference);
        found.remove(owner);
        found.removeAll(taken(owner, reference));
        if (reference == Literals.TOUCHPOINT__DETAILED_BY || reference == Literals.JOURNEY__BASELINE) {
            found.remove(journey(owner));
        }
        return found;
    }

    /**
     * Returns the possible targets as {@link #of(EObject, EReference)} does, for a child that is not in the list yet.
     */
    public static List<EObject> ofNew(EObject parent, EReference containment, EReference key) {
        List<EObject> found = inside(scope(parent, key), key);
        if (KEYS.contains(key)) {
            ((List<?>) parent.eGet(containment)).forEach(child -> found.remove(((EObject) child).eGet(key)));
        }
        return found;
    }

    private static List<EObject> inside(EObject scope, EReference reference) {
        List<EObject> found = new ArrayList<>();
        if (scope != null) {
            scope.eAllContents().forEachRemaining(element -> {
                if (reference.getEReferenceType().isInstance(element)) {
                    found.add(element);
                }
            });
        }
        return found;
    }

    private static List<Object> taken(EObject owner, EReference reference) {
        if (!KEYS.contains(reference) || owner.eContainer() == null) {
            return List.of();
        }
        List<?> siblings = (List<?>) owner.eContainer().eGet(owner.eContainmentFeature());
        return siblings.stream().filter(s -> s != owner).map(s -> ((EObject) s).eGet(reference))
                .filter(Objects::nonNull).map(Object.class::cast).toList();
    }

    /**
     * Returns the subtree of the possible targets. A planned touchpoint is in the baseline of the journey, if it has
     * one.
     */
    private static EObject scope(EObject owner, EReference reference) {
        if (IN_JOURNEY.contains(reference)) {
            return journey(owner);
        }
        if (reference == Literals.TOUCHPOINT__PLANNED && owner instanceof Touchpoint && journey(owner) != null
                && journey(owner).getBaseline() != null) {
            return journey(owner).getBaseline();
        }
        return EcoreUtil.getRootContainer(owner);
    }

    private static Journey journey(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof Journey)) {
            at = at.eContainer();
        }
        return (Journey) at;
    }
}
