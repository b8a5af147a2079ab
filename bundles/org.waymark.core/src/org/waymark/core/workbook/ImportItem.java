package org.waymark.core.workbook;

/**
 * One line of the report on an import: something that is taken over, or was left out, and why.
 *
 * @param kind what happens
 * @param reason why it was left out or what it is about, {@code NONE} for what is simply taken over
 * @param sheet the sheet of the workbook, empty when it is about the whole
 * @param cell such as {@code G12}, empty when it is about the whole sheet
 * @param stepId the element id of the stage or touchpoint, empty when unknown
 * @param step the name of the stage or touchpoint, empty when unknown
 * @param function the label of the function, empty when unknown
 * @param before what was exported
 * @param after what the cell says now
 */
public record ImportItem(Kind kind, Reason reason, String sheet, String cell, String stepId, String step,
        String function, String before, String after) {

    /** What happens to what was found. */
    public enum Kind {
        ADDED, CHANGED, REMOVED,
        /** Both sides changed the same; left alone. */
        CONFLICT,
        /** Not imported: not understood, unknown, or not meant to be edited. */
        LEFT_OUT,
        /** Worth knowing; nothing was left out. */
        NOTE;

        /** Whether the workbook says something that the import does not do. */
        public boolean isLeftOut() {
            return this == CONFLICT || this == LEFT_OUT;
        }
    }

    /** Why; each has a sentence in {@link ImportTexts}. */
    public enum Reason {
        NONE, ROLES, INFLUENCE, AUTHORITY, CHANGE, EFFECT, CHANGED_MEANWHILE, REMOVED_MEANWHILE, ADDED_MEANWHILE,
        STEP_REMOVED, SHEETS_DIFFER, REMOVED_AND_EDITED, NOT_ROLES, NOT_INFLUENCE, NOT_EFFECT, FORMULA, ERROR_VALUE,
        BRACKETS, DASH_AND_VALUE, TEXT_WAS_CUT, UNKNOWN_ROW, UNKNOWN_FUNCTION, NAME_NOT_UNIQUE, CLEARED_UNKNOWN,
        READ_ONLY, ROWS_MOVED, OWN_COLUMN, NO_BASELINE, MODEL_CHANGED, ALREADY_SO, MORE
    }
}
