package org.waymark.core.workbook;

import java.util.Optional;

/**
 * A cell of a workbook that differs from its export.
 *
 * @param stepId stage or touchpoint of its row
 * @param functionId function of its column or row
 * @param column what the cell says
 * @param before the exported text
 * @param after the current text
 * @param sheet name of the sheet
 * @param cell such as {@code G12}
 */
public record WorkbookEdit(String stepId, String functionId, AssignmentColumn column, String before, String after,
        String sheet,
        String cell) {

    ImportItem item(ImportItem.Kind kind, ImportItem.Reason reason, String step, String function) {
        return new ImportItem(kind, reason, Optional.of(column), sheet, cell, stepId, step, function, before, after);
    }
}
