package org.waymark.core.table;

/**
 * The place of a cell.
 *
 * @param sheet name of its sheet; empty for a text
 * @param row line of the text or row of the sheet, from 1; 0 = no single row
 * @param column index of the column, 0 for A; -1 = no single column
 */
public record TablePlace(String sheet, int row, int column) {

    /** The place of a whole table. */
    public static final TablePlace NONE = new TablePlace("", 0, -1);

    /** Returns the letters of a column as spreadsheets show them: A for 0, AA for 26. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
