package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * A reference to an element for readers, independent of the version it came from.
 *
 * @param id its identity
 * @param type its class
 * @param name its label; for an ownership the function's name, for a note its first words; empty if it has none
 * @param path names of its owners from the journey, or for library elements below the portfolio, down to its owner
 * @param journey identity of the journey it belongs to; empty in the library
 */
public record ElementRef(String id, EClass type, String name, List<String> path, Optional<String> journey) {

    private static final int WORDS = 60;

    static ElementRef of(EObject element) {
        List<String> path = new ArrayList<>();
        Optional<String> journey = element instanceof Journey ? Optional.of(Version.id(element)) : Optional.empty();
        for (EObject owner = owner(element); owner != null && !(owner instanceof Portfolio); owner = owner(owner)) {
            path.addFirst(nameOf(owner));
            if (owner instanceof Journey) {
                journey = Optional.of(Version.id(owner));
            }
        }
        String name = element.eIsProxy() ? "" : nameOf(element);
        return new ElementRef(Version.id(element), element.eClass(), name, List.copyOf(path), journey);
    }

    private static EObject owner(EObject element) {
        return ((InternalEObject) element).eInternalContainer();
    }

    /** Returns the label of an element in one line; empty if it has no name. */
    static String nameOf(EObject element) {
        return Lines.shortened(Labels.of(element), WORDS);
    }
}
