package org.waymark.core.compare;

import org.waymark.model.cjm.ConflictKind;

/**
 * A conflict that was found during a merge and is not written to the result yet.
 *
 * @param element element it is about
 * @param feature attribute, reference or list; empty if it is about the element as a whole
 * @param base value of the common ancestor in the notation of {@link ConflictTexts}; empty for none
 */
record ConflictDraft(ConflictKind kind, Match element, String feature, String base, String ours, String theirs) {
}
