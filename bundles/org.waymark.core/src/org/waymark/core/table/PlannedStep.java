package org.waymark.core.table;

import java.util.List;

/**
 * A stage or touchpoint with its cells.
 *
 * @param name its name; may be empty
 * @param id what identifies it in the table beside its name; empty for none
 * @param row number of the row that names it first
 * @param column index of the column that names it; -1 = none
 * @param values its cells in the order of the table
 */
public record PlannedStep(String name, String id, int row, int column, List<PlannedValue> values) {
}
