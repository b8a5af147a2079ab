package org.waymark.core.compare;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * Ours after the merge.
 *
 * @param added elements that ours lacked before
 */
record MergedElements(Map<Match, EObject> added) {

    /** Returns an element in the result; null for one that neither ours nor the result has. */
    EObject of(Match match) {
        EObject element = added.get(match);
        return element != null ? element : match.at(Sides.OURS);
    }
}
