package org.waymark.core.workbook;

import java.util.Optional;

/**
 * One line of an import report: something that is imported or left out, with the reason.
 *
 * @param kind kind of the line
 * @param reason reason for leaving it out; {@code NONE} for what is simply imported
 * @param column what the cell says; empty if the line is not about an edited cell
 * @param sheet sheet of the workbook, empty for the whole workbook
 * @param cell such as {@code G12}, empty for the whole sheet
 * @param stepId element id of the stage or touchpoint, empty if unknown
 * @param step name of the stage or touchpoint, empty if unknown
 * @param function label of the function, empty if unknown
 * @param before the exported text
 * @param after the current text
 */
public record ImportItem(Kind kind, Reason reason, Optional<AssignmentColumn> column, String sheet, String cell,
        String stepId, String step, String function, String before, String after) {

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

    /** The reasons; each has a sentence in {@link ImportTexts}, the first two one for each column. */
    public enum Reason {
        NONE,
        /** The text is no value of the column. */
        NOT_READ,
        /** An assignment cannot be made without roles. */
        NOT_ROLES, CHANGED_MEANWHILE, REMOVED_MEANWHILE, ADDED_MEANWHILE,
        STEP_REMOVED, SHEETS_DIFFER, REMOVED_AND_EDITED, FORMULA, ERROR_VALUE,
        BRACKETS, DASH_AND_VALUE, TEXT_WAS_CUT, UNKNOWN_ROW, UNKNOWN_FUNCTION, NAME_NOT_UNIQUE, CLEARED_UNKNOWN,
        READ_ONLY, ROWS_MOVED, OWN_COLUMN, NO_BASELINE, FOREIGN_TABLE, MODEL_CHANGED, ALREADY_SO, MORE
    }
}
