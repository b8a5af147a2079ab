package org.waymark.core.mapgrid;

import java.util.Optional;
import org.waymark.core.domain.LaneContent;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.PartKey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * One cell of the map: a stage's header, a touchpoint's card, or a lane at a touchpoint. For a stage without
 * touchpoints and for a collapsed stage the step is the stage.
 *
 * @param row {@link #STAGES}, {@link PartKey#TOUCHPOINTS} or the id of a lane
 */
public record GridCell(Step step, String row) {

    /** The row of the stage headers. */
    public static final String STAGES = "stages";

    public static GridCell header(Stage stage) {
        return new GridCell(stage, STAGES);
    }

    public static GridCell card(Step step) {
        return new GridCell(step, PartKey.TOUCHPOINTS);
    }

    public boolean isHeader() {
        return row.equals(STAGES);
    }

    /** Returns whether the cell is a touchpoint's card. */
    public boolean isCard() {
        return row.equals(PartKey.TOUCHPOINTS) && step instanceof Touchpoint;
    }

    /** Returns whether the cell belongs to a lane. */
    public boolean isLane() {
        return !row.equals(STAGES) && !row.equals(PartKey.TOUCHPOINTS);
    }

    /** Returns the lane that the cell belongs to. */
    public Optional<LaneSpec> lane() {
        return LaneSpec.ofId(row);
    }

    /** Returns whether the cell takes scores of a curve. */
    public boolean isCurve() {
        return lane().filter(lane -> lane.content() instanceof LaneContent.Curve).isPresent();
    }

    /** Returns the stage of the cell. */
    public Stage stage() {
        return step instanceof Stage stage ? stage : (Stage) step.eContainer();
    }
}
