package org.waymark.core.ownership;

import java.util.Set;

import org.waymark.model.cjm.Role;

/**
 * What one function does in one row of the ownership matrix. Without roll-up a cell is either the row's own or
 * inherited from the stage; in a rolled-up matrix it may be both.
 *
 * @param own the roles the row itself states, in the order R A C I S
 * @param inherited the roles that come from the stage only, in the same order
 * @param influence 0..5, the larger of own and inherited
 * @param influenceInherited whether {@code influence} comes from the stage alone
 * @param explicitNone whether the row states that the function has nothing to do here, which keeps the stage's
 *     ownership away
 */
public record MatrixCell(Set<Role> own, Set<Role> inherited, int influence, boolean influenceInherited,
        boolean explicitNone) {

    /** A function that is not mentioned in the row. */
    public static final MatrixCell EMPTY = new MatrixCell(Set.of(), Set.of(), 0, false, false);

    /** Whether the function has no role and no influence here, stated or not. */
    public boolean isEmpty() {
        return influence == 0 && own.isEmpty() && inherited.isEmpty();
    }

    /** Whether all there is comes from the stage. */
    public boolean isInherited() {
        return own.isEmpty() && (!inherited.isEmpty() || influenceInherited) && (influence == 0 || influenceInherited);
    }

    /** Whether the role is there, own or inherited. */
    public boolean has(Role role) {
        return own.contains(role) || inherited.contains(role);
    }
}
