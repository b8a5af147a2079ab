package org.waymark.core.workbook;

/**
 * One line of an import report: something that is imported or left out, with the reason.
 *
 * @param kind kind of the line
 * @param reason reason for leaving it out, or its subject; {@code NONE} for what is simply imported
 * @param sheet sheet of the workbook, empty for the whole workbook
 * @param cell such as {@code G12}, empty for the whole sheet
 * @param stepId element id of the stage or touchpoint, empty if unknown
 * @param step name of the stage or touchpoint, empty if unknown
 * @param function label of the function, empty if unknown
 * @param before the exported text
 * @param after the current text
 */
public record ImportItem(Kind kind, Reason reason, String sheet, String cell, String stepId, String step,
        String function, String before, String after) {

    /** The kinds of lines. */
    public enum Kind {
        ADDED, CHANGED, REMOVED,
        /** Both sides changed the same; not imported. */
        CONFLICT,
        /** Not imported: not understood, unknown, or not editable. */
        LEFT_OUT,
        /** Information; nothing was left out. */
        NOTE;

        /** Returns whether the import ignores an edit of the workbook. */
        public boolean isLeftOut() {
            return this == CONFLICT || this == LEFT_OUT;
        }
    }

    /** The reasons; each has a sentence in {@link ImportTexts}. */
    public enum Reason {
        NONE, ROLES, INFLUENCE, AUTHORITY, CHANGE, EFFECT, CHANGED_MEANWHILE, REMOVED_MEANWHILE, ADDED_MEANWHILE,
        STEP_REMOVED, SHEETS_DIFFER, REMOVED_AND_EDITED, NOT_ROLES, NOT_INFLUENCE, NOT_EFFECT, FORMULA, ERROR_VALUE,
        BRACKETS, DASH_AND_VALUE, TEXT_WAS_CUT, UNKNOWN_ROW, UNKNOWN_FUNCTION, NAME_NOT_UNIQUE, CLEARED_UNKNOWN,
        READ_ONLY, ROWS_MOVED, OWN_COLUMN, NO_BASELINE, MODEL_CHANGED, ALREADY_SO, MORE
    }
}
