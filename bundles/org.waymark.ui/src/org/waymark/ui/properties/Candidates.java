package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

/** What a reference may point to: elements of its type in the portfolio, narrowed where the metamodel says so. */
final class Candidates {

    private Candidates() {
    }

    static List<EObject> of(EObject owner, EStructuralFeature feature) {
        List<EObject> found = new ArrayList<>();
        scope(owner, feature).eAllContents().forEachRemaining(element -> {
            if (feature.getEType().isInstance(element) && element != owner) {
                found.add(element);
            }
        });
        return found;
    }

    private static EObject scope(EObject owner, EStructuralFeature feature) {
        Journey journey = journey(owner);
        boolean inside = feature == Literals.TRANSITION__SOURCE || feature == Literals.TRANSITION__TARGET
                || feature == Literals.NOTE__ABOUT;
        if (inside && journey != null) {
            return journey;
        }
        if (feature == Literals.TOUCHPOINT__PLANNED && owner instanceof Touchpoint && journey != null
                && journey.getBaseline() != null) {
            return journey.getBaseline();
        }
        return EcoreUtil.getRootContainer(owner);
    }

    private static Journey journey(EObject owner) {
        EObject at = owner;
        while (at != null && !(at instanceof Journey)) {
            at = at.eContainer();
        }
        return (Journey) at;
    }
}
