package org.waymark.core.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.core.domain.LaneContent.Backstage;
import org.waymark.core.domain.LaneContent.Curve;
import org.waymark.core.domain.LaneContent.Keyed;
import org.waymark.core.domain.LaneContent.Library;
import org.waymark.core.domain.LaneContent.Named;
import org.waymark.core.domain.LaneContent.Notes;
import org.waymark.core.domain.LaneContent.Shown;
import org.waymark.core.domain.LaneContent.Text;
import org.waymark.core.domain.LaneContent.Values;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.LaneKind;

/**
 * The facts about a kind of lane that edits, tables and the map share.
 *
 * @param content content of its cells
 * @param isFirst true if a map without any content starts with this lane
 */
public record LaneFacts(LaneContent content, boolean isFirst) {

    private static final Map<LaneKind, LaneFacts> ALL = LaneKind.VALUES.stream()
            .collect(Collectors.toMap(Function.identity(), LaneFacts::described, (a, b) -> a,
                    () -> new EnumMap<>(LaneKind.class)));

    public static LaneFacts of(LaneKind kind) {
        return ALL.get(kind);
    }

    private static LaneFacts described(LaneKind kind) {
        return switch (kind) {
            case STORYBOARD -> lane(new Shown(Literals.TOUCHPOINT__PICTURE));
            case ACTION -> firstLane(new Text(Literals.TOUCHPOINT__ACTION));
            case CHANNELS -> firstLane(new Library(Literals.TOUCHPOINT__CHANNELS, Literals.PORTFOLIO__CHANNELS));
            case THOUGHTS -> firstLane(new Text(Literals.TOUCHPOINT__THOUGHT));
            case EXPECTATIONS -> lane(
                    new Text(Literals.TOUCHPOINT__BEST_EXPECTATION, Literals.TOUCHPOINT__WORST_EXPECTATION));
            case PROMISE -> lane(new Text(Literals.TOUCHPOINT__PROMISE, Literals.TOUCHPOINT__PROMISE_KEPT));
            case EMOTION -> firstLane(new Curve());
            case VOICE -> lane(new Shown(Literals.STEP__EMOTIONS));
            case PAIN_POINTS -> firstLane(new Named(Literals.STEP__PAIN_POINTS));
            case INITIATIVES -> lane(new Library(Literals.TOUCHPOINT__INITIATIVES, Literals.PORTFOLIO__INITIATIVES));
            case OWNERSHIP -> firstLane(new Keyed(Literals.STEP__OWNERSHIPS));
            case METRICS -> lane(new Keyed(Literals.STEP__MEASUREMENTS));
            case CONSTRAINTS -> lane(new Library(Literals.STEP__CONSTRAINTS, Literals.PORTFOLIO__CONSTRAINTS));
            case EVIDENCE -> lane(new Library(Literals.STEP__EVIDENCE, Literals.PORTFOLIO__EVIDENCE));
            case BENCHMARKS -> lane(new Keyed(Literals.TOUCHPOINT__BENCHMARKS));
            case PHYSICAL_EVIDENCE -> lane(new Text(Literals.TOUCHPOINT__PHYSICAL_EVIDENCE));
            case FRONTSTAGE -> lane(new Backstage(BackstageLayer.FRONTSTAGE));
            case BACKSTAGE -> lane(new Backstage(BackstageLayer.BACKSTAGE));
            case SUPPORT -> lane(new Backstage(BackstageLayer.SUPPORT));
            case NOTES -> lane(new Notes());
            case CUSTOM -> lane(new Values());
        };
    }

    private static LaneFacts lane(LaneContent content) {
        return new LaneFacts(content, false);
    }

    private static LaneFacts firstLane(LaneContent content) {
        return new LaneFacts(content, true);
    }

    /** Returns whether there may be several lanes of the kind, distinguished by a key. */
    public boolean isKeyed() {
        return content instanceof Values;
    }
}
