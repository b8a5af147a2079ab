package org.waymark.core.workbook;

/**
 * A cell of a workbook that differs from its export.
 *
 * @param stepId stage or touchpoint of its row
 * @param functionId function of its column or row
 * @param field content of the cell
 * @param before the exported text
 * @param after the current text
 * @param sheet name of the sheet
 * @param cell such as {@code G12}
 */
public record WorkbookEdit(String stepId, String functionId, Field field, String before, String after, String sheet,
        String cell) {

    /** The editable fields of a workbook. */
    public enum Field {
        ROLES, INFLUENCE, AUTHORITY, CHANGE, EFFECT;

        /** Returns the reason with which a report lists the field. */
        ImportItem.Reason reason() {
            return ImportItem.Reason.valueOf(name());
        }
    }

    ImportItem item(ImportItem.Kind kind, ImportItem.Reason reason, String step, String function) {
        return new ImportItem(kind, reason, sheet, cell, stepId, step, function, before, after);
    }
}
