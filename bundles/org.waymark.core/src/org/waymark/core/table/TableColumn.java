package org.waymark.core.table;

import java.util.List;

/**
 * A column of a table, or a row of a drawn map, as the user sees it in a preview.
 *
 * @param index index of the column from 0; of a drawn map the index of the row in {@link TableSheet#rows}
 * @param name letters of the column, or number of the row
 * @param heading text of its heading; empty for none
 * @param occurrence 1 for the first column with this heading, 2 for the next
 * @param use what becomes of its cells
 * @param own whether our own exports write this heading, whose scores are -2..2
 * @param filled number of cells with a text
 * @param samples some of these texts
 */
public record TableColumn(int index, String name, String heading, int occurrence, ColumnUse use, boolean own,
        int filled, List<String> samples) {

    public TableColumn {
        samples = List.copyOf(samples);
    }

    /** Returns the same column with another use. */
    public TableColumn with(ColumnUse changed) {
        return new TableColumn(index, name, heading, occurrence, changed, own, filled, samples);
    }
}
