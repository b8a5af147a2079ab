package org.waymark.core.layout.lane;

import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.model.cjm.BackstageLayer;

/** Fills the cells of a lane. A lane without content leaves the cell empty. */
public final class Lanes {

    private Lanes() {
    }

    static Lane of(LaneSpec lane) {
        return switch (lane.kind()) {
            case STORYBOARD -> new StoryboardLane();
            case ACTION -> new ActionLane();
            case CHANNELS -> new ChannelLane();
            case THOUGHTS -> new ThoughtLane();
            case EXPECTATIONS -> new ExpectationLane();
            case PROMISE -> new PromiseLane();
            case EMOTION -> new EmotionLane();
            case VOICE -> new VoiceLane();
            case PAIN_POINTS -> new PainPointLane();
            case INITIATIVES -> new InitiativeLane();
            case OWNERSHIP -> new OwnershipLane();
            case METRICS -> new MetricLane();
            case CONSTRAINTS -> new ConstraintLane();
            case EVIDENCE -> new EvidenceLane();
            case BENCHMARKS -> new BenchmarkLane();
            case PHYSICAL_EVIDENCE -> new PhysicalEvidenceLane();
            case FRONTSTAGE -> new BackstageLane(BackstageLayer.FRONTSTAGE, Glyph.PERSON, "line_interaction");
            case BACKSTAGE -> new BackstageLane(BackstageLayer.BACKSTAGE, Glyph.DOOR, "line_visibility");
            case SUPPORT -> new BackstageLane(BackstageLayer.SUPPORT, Glyph.GEAR, "line_internal");
            case NOTES -> new NoteLane();
            case CUSTOM -> new CustomLane(lane.key());
        };
    }

    /** Lays out a lane of a map. */
    public static LaneRow row(Context context, LaneSpec lane, Columns columns) {
        return of(lane).row(context, lane, columns);
    }
}
