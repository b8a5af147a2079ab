package org.waymark.core.compare;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The values and lists in which ours differs from the merge result.
 *
 * @param values the values that differ from ours, and all values of elements that ours lacks, as in {@link Slots}
 * @param lists the lists of children that differ from ours or belong to elements that ours lacks
 * @param drafts conflicts about values and about the order in lists
 */
record MergePlan(Map<Slot, Object> values, Map<ChildList, List<Match>> lists, List<ConflictDraft> drafts) {

    /** An attribute or reference of an element. */
    record Slot(Match element, EStructuralFeature feature) {
    }
}
