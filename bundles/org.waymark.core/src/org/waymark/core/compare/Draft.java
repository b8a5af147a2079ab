package org.waymark.core.compare;

import org.waymark.model.cjm.ConflictKind;

/**
 * A conflict found while merging, before it is written to the result.
 *
 * @param element the element it is about
 * @param feature the attribute, reference or list; empty if it is about the element as a whole
 * @param base what the versions began with, as {@link ConflictTexts} writes it; empty for nothing
 */
record Draft(ConflictKind kind, Match element, String feature, String base, String ours, String theirs) {
}
