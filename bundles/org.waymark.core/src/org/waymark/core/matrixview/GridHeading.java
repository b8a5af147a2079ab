package org.waymark.core.matrixview;

import org.waymark.core.ownership.FunctionColumn;

/**
 * A heading of one or several columns; the headings of a function tree are stacked.
 *
 * @param function function of the heading
 * @param itself true for the function without its subfunctions, below the heading of the same function
 * @param column the first column
 * @param columns number of columns it spans
 * @param level the first line, 0 at the top
 * @param levels number of lines it spans
 * @param canFold true if the function has subfunctions that can be folded or unfolded
 * @param folded true if they are folded
 */
public record GridHeading(FunctionColumn function, boolean itself, int column, int columns, int level, int levels,
        boolean canFold, boolean folded) {
}
