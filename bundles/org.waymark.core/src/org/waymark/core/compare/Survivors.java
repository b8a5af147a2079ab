package org.waymark.core.compare;

import static org.waymark.core.compare.Sides.OURS;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The elements of the merge result and their places. Only differences from ours are stored, because nearly all elements
 * of a large portfolio stay where ours has them.
 *
 * @param placed elements of the result that ours lacks or has in another list, each with its list in the result
 * @param gone elements of ours that the result lacks
 * @param drafts conflicts about deleted and moved elements
 */
record Survivors(Map<Match, ChildList> placed, Set<Match> gone, List<ConflictDraft> drafts) {

    /** Returns whether the result has an element. */
    boolean has(Match match) {
        return match.in(OURS) ? !gone.contains(match) : placed.containsKey(match);
    }

    /** Returns the owner of an element of the result; null for the root. */
    Match owner(Match match) {
        ChildList list = placed.get(match);
        return list != null ? list.owner() : match.owner(OURS);
    }

    /** Returns the list in which an element of the result stands. */
    ChildList list(Match match) {
        ChildList list = placed.get(match);
        return list != null ? list : match.list(OURS);
    }
}
