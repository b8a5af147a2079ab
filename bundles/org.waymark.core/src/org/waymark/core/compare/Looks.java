package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Transition;

/** Computes the similarity key of elements that match neither by id nor by key. */
final class Looks {

    private Looks() {
    }

    /** Returns class and name; for elements without a name all of their values. */
    static Object of(Matching matching, EObject element) {
        if (element.eIsProxy()) {
            return Version.id(element);
        }
        if (element instanceof NamedElement named && named.getName() != null && !(element instanceof Transition)) {
            return List.of(element.eClass().getName(), named.getName());
        }
        List<Object> look = new ArrayList<>();
        look.add(element.eClass().getName());
        for (EStructuralFeature feature : Shape.of(element.eClass()).slots()) {
            look.add(Slots.value(matching, element, feature));
        }
        return look;
    }
}
