package org.waymark.core.edit;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An element of the model at which a rule is violated now.
 *
 * @param rule id of the rule
 * @param feature name of the feature that the finding is about, if it is about one
 */
public record Violation(String rule, EObject element, Optional<String> feature) {

    /** Returns the feature, if the element has it. */
    Optional<EStructuralFeature> slot() {
        return feature.map(name -> element.eClass().getEStructuralFeature(name));
    }
}
