package org.waymark.core.matrixview;

import org.waymark.core.ownership.FunctionColumn;

/**
 * A column of the table.
 *
 * @param function the function, or the one that stands for everything below it
 * @param start its position among the columns of the matrix
 * @param end the position behind the last function it stands for
 * @param isParent whether the function has others below it
 */
public record GridColumn(FunctionColumn function, int start, int end, boolean isParent) {

    /** Whether the column sums up several functions; its cells are for reading. */
    public boolean isRolledUp() {
        return end - start > 1;
    }
}
