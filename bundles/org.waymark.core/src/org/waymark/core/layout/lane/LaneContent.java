package org.waymark.core.layout.lane;

import org.waymark.core.domain.LaneSpec;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Fills the cells of a lane. A lane without content leaves the cell empty. */
interface LaneContent {

    void fill(Cell cell, Touchpoint touchpoint);

    /** Fills the strip over the columns of a stage with content of the stage itself. */
    default void fill(Cell cell, Stage stage) {
    }

    /** Fills the strip over all columns with content of the journey, or content without a stage. */
    default void fill(Cell cell, Journey journey) {
    }

    static LaneContent of(LaneSpec lane) {
        return switch (lane.kind()) {
            case STORYBOARD -> new StoryboardLane();
            case ACTION -> TextLanes.ACTION;
            case CHANNELS -> new ChannelLane();
            case THOUGHTS -> TextLanes.THOUGHTS;
            case EXPECTATIONS -> new ExpectationLane();
            case PROMISE -> new PromiseLane();
            case PAIN_POINTS -> new PainPointLane();
            case INITIATIVES -> new InitiativeLane();
            case OWNERSHIP -> new OwnershipLane();
            case METRICS -> new MetricLane();
            case CONSTRAINTS -> new ConstraintLane();
            case EVIDENCE -> new EvidenceLane();
            case BENCHMARKS -> new BenchmarkLane();
            case PHYSICAL_EVIDENCE -> TextLanes.PHYSICAL_EVIDENCE;
            case FRONTSTAGE -> new BackstageLane(BackstageLayer.FRONTSTAGE);
            case BACKSTAGE -> new BackstageLane(BackstageLayer.BACKSTAGE);
            case SUPPORT -> new BackstageLane(BackstageLayer.SUPPORT);
            case NOTES -> new NoteLane();
            case CUSTOM -> TextLanes.custom(lane.key());
            // the curve is drawn over all columns at once
            case EMOTION -> (cell, touchpoint) -> {
            };
        };
    }
}
