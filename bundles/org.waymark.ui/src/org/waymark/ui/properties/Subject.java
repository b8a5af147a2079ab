package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.ui.session.PortfolioSession;

/** The elements that the form shows and edits together, at least one, and their portfolio. */
record Subject(PortfolioSession session, List<EObject> elements) {

    Subject {
        elements = List.copyOf(elements);
    }

    EObject first() {
        return elements.getFirst();
    }

    boolean single() {
        return elements.size() == 1;
    }

    boolean editable() {
        return !session.document().readOnly();
    }

    boolean present() {
        return elements.stream().allMatch(session::contains);
    }

    /** Returns the features common to all elements. */
    List<EStructuralFeature> features() {
        Set<EStructuralFeature> common = new LinkedHashSet<>(first().eClass().getEAllStructuralFeatures());
        elements.forEach(element -> common.retainAll(element.eClass().getEAllStructuralFeatures()));
        return new ArrayList<>(common);
    }

    FeatureEdits edits() {
        return new FeatureEdits(session.domain());
    }

    void execute(Command command) {
        session.execute(command);
    }
}
