package org.waymark.core.matrixview;

import org.waymark.core.ownership.FunctionColumn;

/**
 * A heading over one or several columns; the headings of a function tree stand above each other.
 *
 * @param function whose heading it is
 * @param itself whether it stands under the heading of the same function, for the function without those below it
 * @param column the first column
 * @param columns how many columns it spans
 * @param level the first line, 0 on top
 * @param levels how many lines it spans
 * @param canFold whether the function has others below it that can be folded away or out
 * @param folded whether they are folded away
 */
public record GridHeading(FunctionColumn function, boolean itself, int column, int columns, int level, int levels,
        boolean canFold, boolean folded) {
}
