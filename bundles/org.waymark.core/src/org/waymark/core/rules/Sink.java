package org.waymark.core.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes what a rule finds. */
public interface Sink {

    /**
     * @param element where
     * @param message which of the rule's messages: the end of its key
     * @param arguments what fills the message: texts, numbers, elements (shown by their labels), classes and features
     *     of the metamodel (shown by their titles in the reader's language) and lists of these
     */
    void add(EObject element, String message, Object... arguments);

    /** As {@link #add(EObject, String, Object...)}, at one feature of the element. */
    void add(EObject element, EStructuralFeature feature, String message, Object... arguments);
}
