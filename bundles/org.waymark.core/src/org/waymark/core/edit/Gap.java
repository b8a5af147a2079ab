package org.waymark.core.edit;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * A gap between siblings as they are now, where a drag ends. An index of a move is always counted after the removal of what
 * moves, as EMF's own move counts it; this is the one place that converts.
 *
 * @param before number of current siblings in front of the gap
 */
public record Gap(List<?> siblings, int before) {

    public Gap {
        before = Math.clamp(before, 0, siblings.size());
    }

    /** Returns the gap directly in front of or behind an element in its list. */
    public static Gap beside(EObject sibling, boolean behind) {
        List<?> siblings = (List<?>) sibling.eContainer().eGet(sibling.eContainmentFeature());
        return new Gap(siblings, siblings.indexOf(sibling) + (behind ? 1 : 0));
    }

    /** Returns the gap behind all. */
    public static Gap atEnd(List<?> siblings) {
        return new Gap(siblings, siblings.size());
    }

    /** Returns the index that these elements get if they move here, counted after the removal of all of them. */
    public int indexOf(Collection<?> moved) {
        return before - (int) siblings.subList(0, before).stream().filter(moved::contains).count();
    }
}
