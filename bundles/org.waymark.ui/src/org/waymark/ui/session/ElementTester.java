package org.waymark.ui.session;

import java.util.List;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.Journey;

/**
 * {@code inside}: whether the first selected element is of a class, given by name, or inside one. A journey with stages
 * counts as its last stage.
 */
public final class ElementTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        List<?> elements = (List<?>) receiver;
        Object at = elements.isEmpty() ? null : elements.getFirst();
        while (at instanceof EObject element) {
            boolean staged = element instanceof Journey journey && !journey.getStages().isEmpty();
            if (element.eClass().getName().equals(expected) || staged && "Stage".equals(expected)) {
                return true;
            }
            at = element.eContainer();
        }
        return false;
    }
}
