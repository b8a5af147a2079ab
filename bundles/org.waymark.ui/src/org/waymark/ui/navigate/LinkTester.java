package org.waymark.ui.navigate;

import java.util.List;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.emf.ecore.EObject;

/** {@code linked}: whether the first selected element has a link to a journey that details it. */
public final class LinkTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        List<?> elements = (List<?>) receiver;
        return !elements.isEmpty() && elements.getFirst() instanceof EObject first
                && FollowLink.of(first).isPresent();
    }
}
