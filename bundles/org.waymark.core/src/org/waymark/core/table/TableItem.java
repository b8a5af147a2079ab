package org.waymark.core.table;

/**
 * A line of the report of an import on one place.
 *
 * @param reason what happened
 * @param place cell or row; {@link TablePlace#NONE} for the whole table
 * @param text text of the cell, or the subject
 * @param detail further word for the message: a name, a range; may be empty
 */
public record TableItem(Reason reason, TablePlace place, String text, String detail) {

    /** The kind of an item. */
    public enum Kind {
        /** The text is not in the map. */
        LEFT_OUT,
        /** The text is in the map, in a way the user should know. */
        NOTE
    }

    /** The reasons; the message of each is {@code table_NAME}. */
    public enum Reason {
        BROKEN_QUOTE(Kind.NOTE), LONG_CELL(Kind.LEFT_OUT), TOO_WIDE(Kind.LEFT_OUT), ERROR_VALUE(Kind.LEFT_OUT),
        NO_CACHED_VALUE(Kind.LEFT_OUT), HIDDEN_ROWS(Kind.NOTE), HIDDEN_SHEET(Kind.LEFT_OUT), OTHER_SHEET(Kind.LEFT_OUT),
        TITLE_ROW(Kind.LEFT_OUT), REPEATED_HEADINGS(Kind.NOTE), NOTE_ROW(Kind.LEFT_OUT), NO_HEADING(Kind.LEFT_OUT),
        IGNORED(Kind.LEFT_OUT),
        CUSTOM_COLUMN(Kind.NOTE), COLUMN_USE(Kind.NOTE), SCALE(Kind.NOTE), NOT_A_NUMBER(Kind.LEFT_OUT),
        OUT_OF_RANGE(Kind.NOTE), UNKNOWN_CHOICE(Kind.LEFT_OUT), NOT_A_DURATION(Kind.LEFT_OUT),
        NOT_A_PATH(Kind.LEFT_OUT), NOT_A_ROLE(Kind.LEFT_OUT), NOT_AN_INFLUENCE(Kind.LEFT_OUT),
        NO_FUNCTION(Kind.LEFT_OUT), NOT_FOR_STAGE(Kind.LEFT_OUT), SECOND_VALUE(Kind.LEFT_OUT), FEELING(Kind.NOTE),
        NAMED_BY_STAGE(Kind.NOTE), FIRST_OF_SEVERAL(Kind.NOTE), SAME_TOUCHPOINT(Kind.NOTE), NEAR_NAME(Kind.NOTE),
        UNKNOWN_NAME(Kind.LEFT_OUT), UNMATCHED(Kind.LEFT_OUT), AMBIGUOUS(Kind.LEFT_OUT),
        DASH(Kind.NOTE);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    /** Returns whether the text is not in the map. */
    public boolean isLeftOut() {
        return reason.kind() == Kind.LEFT_OUT;
    }
}
