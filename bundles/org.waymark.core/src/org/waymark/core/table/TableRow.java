package org.waymark.core.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number line of the text where it begins, or row of the sheet; from 1
 * @param hidden whether the spreadsheet hides it
 * @param cells texts of the cells; empty cells at the end may be missing
 */
public record TableRow(int number, boolean hidden, List<String> cells) {

    /** Returns the text of a cell, empty beyond the last one. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Returns whether no cell has a text. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
