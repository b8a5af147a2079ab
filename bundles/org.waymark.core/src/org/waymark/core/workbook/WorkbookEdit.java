package org.waymark.core.workbook;

/**
 * A cell of a workbook that says something else than when it was exported.
 *
 * @param stepId the stage or touchpoint of its row
 * @param functionId the function of its column or row
 * @param field what the cell holds
 * @param before the text that was exported
 * @param after the text it has now
 * @param sheet the name of the sheet
 * @param cell such as {@code G12}
 */
public record WorkbookEdit(String stepId, String functionId, Field field, String before, String after, String sheet,
        String cell) {

    /** What can be edited in a workbook. */
    public enum Field {
        ROLES, INFLUENCE, AUTHORITY, CHANGE, EFFECT;

        /** What a report says about it. */
        ImportItem.Reason reason() {
            return ImportItem.Reason.valueOf(name());
        }
    }

    ImportItem item(ImportItem.Kind kind, ImportItem.Reason reason, String step, String function) {
        return new ImportItem(kind, reason, sheet, cell, stepId, step, function, before, after);
    }
}
