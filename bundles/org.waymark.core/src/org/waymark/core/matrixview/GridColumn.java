package org.waymark.core.matrixview;

import org.waymark.core.ownership.FunctionColumn;

/**
 * A column of the table.
 *
 * @param function the function, or the one that stands for its subtree
 * @param start its index among the columns of the matrix
 * @param end index after the last function it stands for
 * @param isParent true if the function has subfunctions
 */
public record GridColumn(FunctionColumn function, int start, int end, boolean isParent) {

    /** Returns whether the column sums up several functions, so that its cells are read-only. */
    public boolean isRolledUp() {
        return end - start > 1;
    }
}
