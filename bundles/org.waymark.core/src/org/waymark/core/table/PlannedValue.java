package org.waymark.core.table;

/**
 * The text of one cell for a stage or touchpoint.
 *
 * @param use index in {@link TableOutline#columns} of the column, or the row of a drawn map, that says what it means
 * @param text text of the cell
 * @param row number of its row, as in {@link TableRow#number}
 * @param column index of its column
 */
public record PlannedValue(int use, String text, int row, int column) {
}
