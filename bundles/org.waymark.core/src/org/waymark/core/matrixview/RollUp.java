package org.waymark.core.matrixview;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.model.cjm.Role;

/** Combines several functions into one: the union of their roles and the greatest influence. */
final class RollUp {

    private RollUp() {
    }

    /**
     * Combines cells. A role that one function states is not inherited. Of equal influences the stated one counts. That
     * one function explicitly has no part does not hold for the others.
     */
    static MatrixCell of(List<MatrixCell> cells) {
        EnumSet<Role> own = EnumSet.noneOf(Role.class);
        EnumSet<Role> inherited = EnumSet.noneOf(Role.class);
        int influence = 0;
        boolean passedOn = false;
        for (MatrixCell cell : cells) {
            own.addAll(cell.own());
            inherited.addAll(cell.inherited());
            if (cell.influence() > influence || cell.influence() == influence && !cell.influenceInherited()) {
                influence = cell.influence();
                passedOn = cell.influenceInherited();
            }
        }
        inherited.removeAll(own);
        if (influence == 0 && own.isEmpty() && inherited.isEmpty()) {
            return MatrixCell.EMPTY;
        }
        return new MatrixCell(seal(own), seal(inherited), influence, passedOn, false);
    }

    private static Set<Role> seal(EnumSet<Role> roles) {
        return Collections.unmodifiableSet(roles);
    }
}
