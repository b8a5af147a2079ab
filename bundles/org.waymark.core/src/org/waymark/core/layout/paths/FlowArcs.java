package org.waymark.core.layout.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Observation;
import org.waymark.core.layout.Observation.Flow;
import org.waymark.core.layout.Observation.Way;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.ArcLevels;
import org.waymark.core.layout.lane.Columns;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.FreeParts;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * The ways people went, as arcs above the cards. The width of an arc is its share; colour, dash and direction say
 * whether it was planned.
 */
final class FlowArcs {

    private static final double STEP = 24;
    private static final double SHOULDER = 10;
    private static final double ARROW = 9;
    /** Opacity of ways beside a lit path. */
    private static final double DIM = 0.2;

    private record Arc(Flow flow, double from, double to, int level, boolean lit) {

        double left() {
            return Math.min(from, to);
        }

        double right() {
            return Math.max(from, to);
        }
    }

    private final Context context;
    private final Messages messages;
    private final Map<String, PlacedColumn> columns = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final boolean lighting;
    private final List<Arc> arcs = new ArrayList<>();
    private final int levels;

    FlowArcs(Context context, Columns placed, Observation observed) {
        this.context = context;
        messages = Messages.of(FlowArcs.class, context.locale());
        for (Stage stage : context.journey().getStages()) {
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                String id = context.id(touchpoint);
                order.put(id, order.size());
                names.put(id, context.name(touchpoint));
                placed.of(touchpoint).ifPresent(column -> columns.put(id, column));
            }
        }
        lighting = !observed.lit().isEmpty();
        Set<List<String>> lit = pairs(observed.lit());
        List<Arc> open = new ArrayList<>();
        flows(observed, lit).forEach(flow -> arc(flow, lit.contains(List.of(flow.from(), flow.to())))
                .ifPresent(open::add));
        open.sort(Comparator.comparingDouble(arc -> arc.right() - arc.left()));
        ArcLevels nested = new ArcLevels();
        open.forEach(arc -> arcs.add(new Arc(arc.flow, arc.from, arc.to, nested.add(arc.left(), arc.right()),
                arc.lit)));
        levels = nested.highest();
    }

    private static Set<List<String>> pairs(List<String> steps) {
        Set<List<String>> pairs = new HashSet<>();
        for (int i = 0; i + 1 < steps.size(); i++) {
            pairs.add(List.of(steps.get(i), steps.get(i + 1)));
        }
        return pairs;
    }

    /** Returns the ways to draw: those of the lit path are always among them. */
    private List<Flow> flows(Observation observed, Set<List<String>> lit) {
        Map<List<String>, Flow> flows = new LinkedHashMap<>();
        observed.flows().forEach(flow -> flows.putIfAbsent(List.of(flow.from(), flow.to()), flow));
        lit.forEach(pair -> flows.putIfAbsent(pair, new Flow(pair.get(0), pair.get(1), way(pair), Double.NaN, 0,
                Optional.empty())));
        return List.copyOf(flows.values());
    }

    private Way way(List<String> pair) {
        int by = order.getOrDefault(pair.get(1), 0) - order.getOrDefault(pair.get(0), 0);
        return by == 0 ? Way.REPEAT : by < 0 ? Way.BACK : by == 1 ? Way.PLANNED : Way.JUMP;
    }

    private Optional<Arc> arc(Flow flow, boolean lit) {
        PlacedColumn from = columns.get(flow.from());
        PlacedColumn to = columns.get(flow.to());
        // what happens inside a folded stage is hidden with it
        if (from == null || to == null || from.equals(to) && !flow.from().equals(flow.to())
                || from.equals(to) && from.touchpoint().isEmpty()) {
            return Optional.empty();
        }
        double offset = context.px(from.equals(to) ? 28 : flow.way() == Way.BACK ? 26 : 12);
        double way = from.x() <= to.x() ? 1 : -1;
        return Optional.of(new Arc(flow, from.centerX() + way * offset, to.centerX() - way * offset, 0, lit));
    }

    double height() {
        return levels == 0 ? 0 : Math.ceil((context.px(STEP) * levels + context.px(16)) / 8) * 8;
    }

    boolean has(Way way) {
        return arcs.stream().anyMatch(arc -> arc.flow.way() == way);
    }

    /** @param bottom upper edge of the cards */
    List<PlacedPart> place(double bottom) {
        return arcs.stream().sorted(Comparator.comparing(Arc::lit).thenComparing(Arc::level, Comparator.reverseOrder()))
                .map(arc -> part(arc, bottom)).toList();
    }

    private PlacedPart part(Arc arc, double bottom) {
        double height = context.px(STEP) * arc.level;
        double width = arc.right() - arc.left();
        double start = arc.from - arc.left();
        double end = arc.to - arc.left();
        double way = end >= start ? 1 : -1;
        double r = Math.min(SHOULDER, width / 2);
        double head = context.px(ARROW);
        Stroke stroke = stroke(context, arc.flow.way(), weight(arc), lighting && arc.lit);
        Sketch sketch = new Sketch(context);
        sketch.path(new Box(0, 0, width, height), new Outline().move(start, height).line(start, r)
                .curve(start, r / 2, start + way * r / 2, 0, start + way * r, 0).line(end - way * r, 0)
                .curve(end - way * r / 2, 0, end, r / 2, end, r).line(end, height - head).steps(), Ink.NONE, stroke);
        double wing = Math.max(head * 0.6, stroke.width() * 0.8);
        sketch.path(new Box(end - wing, height - head - 1, 2 * wing, head + 1), new Outline()
                .move(end - wing, height - head - 1).line(end + wing, height - head - 1).line(end, height).close()
                .steps(), stroke.ink(), Stroke.NONE);
        String label = label(arc.flow);
        if (!label.isEmpty()) {
            label(sketch, label, arc.flow.way() == Way.REPEAT, width);
        }
        String says = messages.get("flow_says", names.get(arc.flow.from()), names.get(arc.flow.to()),
                messages.get("way_" + key(arc.flow.way()))) + (label.isEmpty() ? "" : ", " + label);
        return FreeParts.decoration(context, PartRole.OBSERVED_FLOW, arc.flow.from() + " " + arc.flow.to(),
                PlacedPart.Region.BODY, new Box(arc.left(), bottom - height, width, height), sketch, says)
                .withOpacity(lighting && !arc.lit ? DIM : 1);
    }

    private void label(Sketch sketch, String label, boolean repeat, double width) {
        double line = context.theme().small().lineHeight();
        double icon = repeat ? line : 0;
        double text = Math.ceil(context.text().width(label, context.theme().smallStrong())) + context.px(10);
        double x = Math.round((width - text - icon) / 2);
        sketch.rect(new Box(x, -line / 2, text + icon, line), line / 2, context.palette().canvas(), Stroke.NONE);
        if (repeat) {
            sketch.icon(Glyph.REPEAT, x + context.px(4), -line / 2 + 1, line - 2, context.palette().muted());
        }
        sketch.text(label, x + icon, -line / 2, text, context.theme().smallStrong(), context.palette().ink(), 1,
                Sketch.Align.CENTER);
    }

    private double weight(Arc arc) {
        return Double.isNaN(arc.flow.share()) ? 2 : 1.5 + Math.clamp(arc.flow.share(), 0, 100) * 0.07;
    }

    /** Returns the line of a way; also used by the legend. */
    static Stroke stroke(Context context, Way way, double width, boolean lit) {
        Ink ink = lit ? context.palette().accent() : switch (way) {
            case PLANNED -> context.palette().muted();
            case JUMP -> context.palette().warning();
            case BACK, REPEAT -> context.palette().accent();
        };
        return way == Way.BACK ? Stroke.dashed(ink, width) : Stroke.solid(ink, width);
    }

    static String key(Way way) {
        return switch (way) {
            case PLANNED -> "planned";
            case JUMP -> "jump";
            case BACK -> "back";
            case REPEAT -> "repeat";
        };
    }

    private String label(Flow flow) {
        if (Double.isNaN(flow.share())) {
            return "";
        }
        String share = PathNumbers.percent(flow.share(), context.locale());
        return flow.median().map(it -> messages.get("flow_label", share, context.roughly(it))).orElse(share);
    }
}
