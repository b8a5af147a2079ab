package org.waymark.core.compare;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.CjmPackage;

/**
 * The journeys that the merge result takes as a whole from another version.
 *
 * @param sources each journey with the element to copy, which may be a stand-in for a journey in another file
 * @param drafts conflicts about journeys that could not be merged
 */
record TakenJourneys(Map<Match, EObject> sources, List<ConflictDraft> drafts) {

    /** Returns a copy of a taken journey for the result; its references still lead to their original targets. */
    static EObject copy(EObject journey) {
        return journey.eIsProxy()
                ? Ids.unresolved(CjmPackage.Literals.PORTFOLIO__JOURNEYS, Ids.idOf(journey))
                : Ids.copyWithIds(journey);
    }
}
