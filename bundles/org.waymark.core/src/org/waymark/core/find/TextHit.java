package org.waymark.core.find;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * One occurrence of the search text.
 *
 * @param index index in a list of texts (tags, goals), from 0; -1 for a single text
 * @param value the whole text at the time of the search
 * @param start index of the first character of the occurrence, from 0
 * @param end index after its last character; always greater than start
 */
public record TextHit(EObject element, EAttribute feature, int index, String value, int start, int end) {

    /** Returns the text of the occurrence. */
    public String found() {
        return value.substring(start, end);
    }
}
