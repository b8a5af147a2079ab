package org.waymark.core.ownership;

import java.util.Set;

import org.waymark.model.cjm.Role;

/**
 * A cell of the ownership matrix: one function in one row. Without roll-up it is either the row's own or inherited from
 * the stage; in a rolled-up matrix it may be both.
 *
 * @param own roles the row itself states, in the order R A C I S
 * @param inherited roles inherited from the stage only, in the same order
 * @param influence 0..5, the greater of own and inherited
 * @param influenceInherited true if {@code influence} is only inherited
 * @param explicitNone true if the row states that the function has no part here, which overrides the stage's ownership
 */
public record MatrixCell(Set<Role> own, Set<Role> inherited, int influence, boolean influenceInherited,
        boolean explicitNone) {

    /** A function that is not mentioned in the row. */
    public static final MatrixCell EMPTY = new MatrixCell(Set.of(), Set.of(), 0, false, false);

    /** Returns whether the function has no role and no influence here, stated or not. */
    public boolean isEmpty() {
        return influence == 0 && own.isEmpty() && inherited.isEmpty();
    }

    /** Returns whether everything in the cell is inherited. */
    public boolean isInherited() {
        return own.isEmpty() && (!inherited.isEmpty() || influenceInherited) && (influence == 0 || influenceInherited);
    }

    /** Returns whether the cell has the role, own or inherited. */
    public boolean has(Role role) {
        return own.contains(role) || inherited.contains(role);
    }
}
