package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Transition;

/** What makes two elements look like the same when neither id nor key say so. */
final class Looks {

    private Looks() {
    }

    /** Class and name; for elements without a name everything they say of themselves. */
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
