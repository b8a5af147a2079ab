package org.waymark.core.table;

import java.util.List;

/**
 * One table of plain cells. Merged areas have their text in each of their cells.
 *
 * @param name name of the sheet; empty for a text
 * @param hidden whether the spreadsheet hides it
 * @param rows rows with any text, in order
 * @param items what could not be read of it, or was read in a way the user must know
 */
public record TableSheet(String name, boolean hidden, List<TableRow> rows, List<TableItem> items) {

    public TableSheet {
        rows = List.copyOf(rows);
        items = List.copyOf(items);
    }
}
