package org.waymark.core.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Receives the findings of a rule. */
public interface Sink {

    /**
     * Adds a finding.
     *
     * @param element element the finding is about
     * @param message end of the message key of the rule
     * @param arguments arguments of the message: texts, numbers, elements (shown by their labels), classes and features
     *     of the metamodel (shown by their titles in the reader's language), and lists of these
     */
    void add(EObject element, String message, Object... arguments);

    /** Adds a finding as {@link #add(EObject, String, Object...)} does, for one feature of the element. */
    void add(EObject element, EStructuralFeature feature, String message, Object... arguments);
}
