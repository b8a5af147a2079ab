package org.waymark.core.mapgrid;

/** A move of the focus through the grid. */
public enum Move {
    LEFT, RIGHT, UP, DOWN,
    /** The next and the previous lane of the same touchpoint. */
    NEXT_LANE, PREVIOUS_LANE,
    /** The first and the last cell of the row. */
    ROW_START, ROW_END,
    /** The first stage's header, and the last touchpoint's card. */
    FIRST, LAST,
    /** The same row in the stage before or after. */
    PREVIOUS_STAGE, NEXT_STAGE
}
