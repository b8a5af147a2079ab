package org.waymark.core.layout.lane;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Transition;

/** Transitions between touchpoints as light arcs above the cards, nested so that they do not overlap. */
public final class TransitionArcs {

    private static final double STEP = 22;
    private static final double SHOULDER = 10;

    private record Arc(Transition transition, double from, double to, int level) {

        double left() {
            return Math.min(from, to);
        }

        double right() {
            return Math.max(from, to);
        }
    }

    private final Context context;
    private final List<Arc> arcs = new ArrayList<>();
    private final int levels;

    public TransitionArcs(Context context, Columns columns) {
        this.context = context;
        List<Arc> open = new ArrayList<>();
        for (Transition transition : context.journey().getTransitions()) {
            if (transition.getSource() != null && transition.getTarget() != null
                    && !context.view().excerpt().namesOnly()) {
                Optional<PlacedColumn> source = columns.of(transition.getSource());
                Optional<PlacedColumn> target = columns.of(transition.getTarget());
                // a transition inside a collapsed stage is hidden with it
                boolean inside = source.equals(target) && transition.getSource() != transition.getTarget();
                if (source.isPresent() && target.isPresent() && !inside) {
                    open.add(arc(transition, source.get(), target.get()));
                }
            }
        }
        // comparators of Java can be serialised, and Java builds such ones at each start
        open.sort((a, b) -> Double.compare(a.right() - a.left(), b.right() - b.left()));
        ArcLevels nested = new ArcLevels();
        open.forEach(arc -> arcs.add(new Arc(arc.transition, arc.from, arc.to,
                nested.add(arc.left(), arc.right()))));
        levels = nested.highest();
    }

    private static Arc arc(Transition transition, PlacedColumn source, PlacedColumn target) {
        double offset = source == target ? 24 : 12;
        double way = source.x() <= target.x() ? 1 : -1;
        return new Arc(transition, source.centerX() + way * offset, target.centerX() - way * offset, 0);
    }

    public double height() {
        return levels == 0 ? 0 : Math.ceil((context.px(STEP) * levels + context.px(16)) / 8) * 8;
    }

    /** @param bottom top edge of the cards */
    public List<PlacedPart> place(double bottom) {
        return arcs.stream().sorted((a, b) -> Integer.compare(b.level, a.level)).map(arc -> part(arc, bottom))
                .toList();
    }

    private PlacedPart part(Arc arc, double bottom) {
        double height = context.px(STEP) * arc.level;
        double width = arc.right() - arc.left();
        boolean back = arc.to < arc.from;
        Ink ink = back ? context.palette().accent() : context.palette().muted();
        BigDecimal share = arc.transition.getShare();
        double weight = share == null ? 1.25 : 1 + Math.clamp(share.doubleValue(), 0, 100) / 60;
        double start = back ? width : 0;
        double end = back ? 0 : width;
        double way = back ? -1 : 1;
        double r = Math.min(SHOULDER, width / 2);
        Sketch sketch = new Sketch(context);
        Outline line = new Outline().move(start, height).line(start, r).curve(start, r / 2, start + way * r / 2, 0,
                start + way * r, 0).line(end - way * r, 0).curve(end - way * r / 2, 0, end, r / 2, end, r)
                .line(end, height - 5);
        sketch.path(new Box(0, 0, width, height), line.steps(), Ink.NONE,
                back
                        ? Stroke.dashed(ink, Math.min(weight, 1.5))
                        : Stroke.solid(ink.mix(context.palette().canvas(), 0.35), weight));
        sketch.path(new Box(end - 4, height - 8, 8, 8), new Outline().move(end - 4, height - 8)
                .line(end + 4, height - 8).line(end, height).close().steps(), ink, Stroke.NONE);
        String label = label(arc.transition);
        if (!label.isEmpty()) {
            double text = Math.ceil(context.text().width(label, context.theme().small())) + context.px(10);
            double half = context.theme().small().lineHeight() / 2;
            double x = Math.round((width - text) / 2);
            sketch.rect(new Box(x, -half, text, 2 * half), half, context.palette().canvas(), Stroke.NONE);
            sketch.text(label, x, -half, text, context.theme().small(), context.palette().ink(), 1,
                    Sketch.Align.CENTER);
        }
        PartKey key = new PartKey(PartRole.TRANSITION, context.id(arc.transition), PartKey.TOUCHPOINTS,
                context.id(arc.transition), "");
        String says = context.message("transition_says", context.name(arc.transition.getSource()),
                context.name(arc.transition.getTarget())) + (label.isEmpty() ? "" : ", " + label);
        return new PlacedPart(key, PlacedPart.Region.BODY, arc.transition, arc.transition,
                new Box(arc.left(), bottom - height, width, height), sketch.shapes(), Optional.empty(), says,
                Labels.name(arc.transition), Math.min(context.spotlight().opacity(arc.transition.getSource()),
                        context.spotlight().opacity(arc.transition.getTarget())));
    }

    private String label(Transition transition) {
        String label = transition.getShare() != null
                ? context.number(transition.getShare()) + " %"
                : transition.getCustomers() != null
                        ? context.number(BigDecimal.valueOf(transition.getCustomers()))
                        : Labels.name(transition);
        if (transition.getDuration() == null) {
            return label;
        }
        String time = context.roughly(transition.getDuration());
        return label.isEmpty() ? time : context.message("transition_label", label, time);
    }
}
