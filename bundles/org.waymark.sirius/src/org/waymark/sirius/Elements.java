package org.waymark.sirius;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Places of elements in their model, shared by the services. */
final class Elements {

    private Elements() {
    }

    static Messages messages() {
        return Messages.of(Elements.class, Locale.getDefault());
    }

    static String text(String text) {
        return text == null ? "" : text;
    }

    static Optional<Journey> journey(EObject element) {
        return around(element, Journey.class);
    }

    static Optional<Stage> stage(EObject element) {
        return around(element, Stage.class);
    }

    static Optional<Portfolio> portfolio(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Portfolio portfolio
                ? Optional.of(portfolio)
                : Optional.empty();
    }

    private static <T extends EObject> Optional<T> around(EObject element, Class<T> type) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    /** Returns the touchpoints of a journey in their order, without micro-interactions. */
    static List<Touchpoint> steps(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream()).toList();
    }

    /** Returns the element that a view of Sirius shows; an element of a portfolio stands for itself. */
    static EObject shownBy(EObject viewOrElement) {
        boolean isElement = viewOrElement.eClass().getEPackage() == CjmPackage.eINSTANCE;
        var target = isElement ? null : viewOrElement.eClass().getEStructuralFeature("target");
        return target != null && viewOrElement.eGet(target) instanceof EObject shown ? shown : viewOrElement;
    }
}
