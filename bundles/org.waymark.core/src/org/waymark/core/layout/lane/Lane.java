package org.waymark.core.layout.lane;

import java.util.Optional;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * The look of one kind of lane: its icon, and the drawing of each step. One object serves one placement. A lane without
 * content leaves the cell empty.
 */
interface Lane {

    /**
     * A line of the service blueprint.
     *
     * @param key key of its name in the messages
     * @param strong whether it is the one that matters most
     */
    record BlueprintLine(String key, boolean strong) {
    }

    Glyph icon();

    default void fill(Cell cell, Touchpoint touchpoint) {
    }

    /** Draws the content of the stage itself, as a strip over its columns. */
    default void fill(Cell cell, Stage stage) {
    }

    /** Draws content of the whole journey, or content without a stage, as a strip over all columns. */
    default void fill(Cell cell, Journey journey) {
    }

    /** Returns the key of the word before the strip over all columns. */
    default String journeyCaption() {
        return "strip_journey";
    }

    default Optional<BlueprintLine> lineAbove() {
        return Optional.empty();
    }

    /** Returns the least height of the row, before the theme's scale. */
    default double leastHeight() {
        return 40;
    }

    /** Explains the marks of the lane. */
    default void legend(LegendStrip strip) {
    }

    /** Lays out the row: a cell for each touchpoint unless the lane draws over all columns at once. */
    default LaneRow row(Context context, LaneSpec lane, Columns columns) {
        return new CellRow(context, lane, this, columns);
    }
}
