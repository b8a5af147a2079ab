package org.waymark.core.find;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * One occurrence of what was looked for.
 *
 * @param index the place in a list of texts (tags, goals), from 0; -1 in a single text
 * @param value the whole text when it was found
 * @param start the first character of the occurrence in the value, from 0
 * @param end   the first character behind it; always larger than start
 */
public record TextHit(EObject element, EAttribute feature, int index, String value, int start, int end) {

    /** The occurrence itself. */
    public String found() {
        return value.substring(start, end);
    }
}
