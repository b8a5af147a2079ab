package org.waymark.core.layout.paths;

import java.util.List;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Observation;
import org.waymark.core.layout.Observation.Way;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Columns;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.LegendStrip;
import org.waymark.core.text.Messages;

/** The observed behaviour, drawn over a map: arcs above the cards, badges on them, a lane below, and their legend. */
public final class PathOverlay {

    private final Context context;
    private final Observation observed;
    private final FlowArcs flows;
    private final ObservedBadges badges;
    private final AsideLane asides;

    /** @param columns at least one */
    public PathOverlay(Context context, Columns columns, Observation observed) {
        this.context = context;
        this.observed = observed;
        flows = new FlowArcs(context, columns, observed);
        badges = new ObservedBadges(context, columns, observed);
        asides = new AsideLane(context, columns, observed);
    }

    /** Returns the height of the arcs. */
    public double height() {
        return flows.height();
    }

    /** @param cards upper edge and height of the cards */
    public List<PlacedPart> flows(Box cards) {
        return flows.place(cards.y());
    }

    /** @param cards upper edge and height of the cards */
    public List<PlacedPart> badges(Box cards) {
        return badges.place(cards);
    }

    /** Returns the height of the lane with what is not on the map; 0 without any. */
    public double laneHeight() {
        return asides.height();
    }

    /** @param header place of the header of the lane */
    public List<PlacedPart> lane(Box header, double right) {
        return asides.height() == 0 ? List.of() : asides.place(header, right);
    }

    /** Explains the marks. */
    public void legend(LegendStrip strip) {
        Messages messages = Messages.of(PathOverlay.class, context.locale());
        strip.group(messages.get("legend_group"));
        for (Way way : Way.values()) {
            if (flows.has(way)) {
                Stroke stroke = FlowArcs.stroke(context, way, 3, false);
                strip.entry(messages.get("legend_" + FlowArcs.key(way)), (sketch, at, middle) -> {
                    sketch.line(at, middle, at + context.px(28), middle, stroke);
                    return context.px(28);
                });
            }
        }
        if (!observed.skips().isEmpty()) {
            Ink ground = context.palette().warning();
            strip.entry(messages.get("legend_skip"), (sketch, at, middle) -> {
                sketch.rect(new Box(at, middle - context.px(6), context.px(22), context.px(12)), context.px(6),
                        ground, Stroke.NONE);
                return context.px(22);
            });
        }
        if (observed.smaller() > 0) {
            strip.entry(messages.get("legend_smaller", observed.smaller()), (sketch, at, middle) -> 0);
        }
    }
}
