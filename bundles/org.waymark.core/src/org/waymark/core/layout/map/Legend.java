package org.waymark.core.layout.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Icon;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Columns;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Dots;
import org.waymark.core.layout.lane.EmotionLane;
import org.waymark.core.layout.lane.EvidenceLane;
import org.waymark.core.layout.lane.Moments;
import org.waymark.core.layout.lane.Parts;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** The legend below the map with the marks that occur. */
final class Legend {

    private final Context context;
    private final EmotionLane emotions;
    private final Columns columns;
    private final Set<String> lanes;
    private final Sketch sketch;
    private double x;
    private double y;
    private double width;

    Legend(Context context, EmotionLane emotions, Columns columns, Set<String> lanes) {
        this.lanes = lanes;
        this.context = context;
        this.emotions = emotions;
        this.columns = columns;
        sketch = new Sketch(context);
    }

    List<PlacedPart> place(double left, double top, double room) {
        width = room;
        Ink ink = context.palette().ink();
        boolean curve = lanes.contains(EmotionLane.ID);
        if (curve && emotions.series().stream().anyMatch(s -> s.viewpoint() == Viewpoint.OBSERVED)) {
            entry(context.message("legend_observed"), line(Stroke.solid(ink, 2.5)));
        }
        if (curve && emotions.series().stream().anyMatch(s -> s.viewpoint() == Viewpoint.HYPOTHESIS)) {
            entry(context.message("legend_hypothesis"), line(Stroke.dashed(ink, 2)));
        }
        if (any(t -> Moments.isOfTruth(t.getMoment()))) {
            entry(context.message("legend_moment"), icon(Icon.STAR, context.palette().moment()));
        }
        rated(ink);
        if (context.owned() && lanes.contains(LaneKind.OWNERSHIP.getLiteral())) {
            String letters = List.of(Role.values()).stream()
                    .map(role -> context.message("role_" + role.getLiteral()) + " " + context.title(role))
                    .collect(Collectors.joining("  ·  "));
            entry(letters, (at, middle) -> 0.0);
            entry(context.message("legend_influence"), (at, middle) -> Dots.bars(sketch, at, middle + context.px(6),
                    context.px(13), 3, ink, context.palette().hairline()));
            entry(context.message("legend_inherited"), (at, middle) -> 0.0);
            if (any(t -> EffectiveOwnership.of(t).all().stream().flatMap(held -> held.stated().stream())
                    .anyMatch(own -> own.getMetricEffect() == MetricEffect.WORKS_AGAINST))) {
                entry(context.message("legend_worksAgainst"), icon(Icon.WARNING, context.palette().warning()));
            }
        }
        if (sketch.isEmpty()) {
            return new ArrayList<>();
        }
        double height = y + context.px(18);
        return List.of(Parts.decoration(context, PartRole.LEGEND, "", PlacedPart.Region.FOOTER,
                new Box(left, top, room, height), sketch, context.message("legend_title")));
    }

    private void rated(Ink ink) {
        if (any(t -> t.getImportance() > 0)) {
            entry(context.message("legend_importance"), (at, middle) -> {
                Dots.draw(sketch, at, middle - context.px(3), context.px(6), 3, ink, context.palette().hairline());
                return Dots.COUNT * (context.px(6) + 2);
            });
        }
        if (any(t -> t.getEvidenceLevel() != EvidenceLevel.UNSPECIFIED)) {
            for (EvidenceLevel level : List.of(EvidenceLevel.RESEARCHED, EvidenceLevel.PARTLY_RESEARCHED,
                    EvidenceLevel.ASSUMED)) {
                entry(context.title(level), icon(EvidenceLane.icon(level), EvidenceLane.ink(context, level)));
            }
        }
    }

    private boolean any(Predicate<Touchpoint> condition) {
        return columns.all().stream().anyMatch(column -> column.touchpoint().filter(condition).isPresent());
    }

    private BiFunction<Double, Double, Double> line(Stroke stroke) {
        return (at, middle) -> {
            sketch.line(at, middle, at + context.px(28), middle, stroke);
            return context.px(28);
        };
    }

    private BiFunction<Double, Double, Double> icon(Icon icon, Ink ink) {
        return (at, middle) -> {
            sketch.icon(icon, at, middle - context.px(7), context.px(14), ink);
            return context.px(14);
        };
    }

    /** Adds a mark and its meaning; the function draws the mark and returns its width. */
    private void entry(String text, BiFunction<Double, Double, Double> mark) {
        double wanted = Math.ceil(context.text().width(text, context.theme().small())) + context.px(36);
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += context.px(22);
        }
        double lead = mark.apply(x, y + context.px(9));
        double at = x + lead + (lead == 0 ? 0 : context.px(6));
        Box box = sketch.label(text, at, y + context.px(9) - context.theme().small().lineHeight() / 2,
                Math.max(1, width - at), context.theme().small(), context.palette().muted());
        x = box.right() + context.px(24);
    }
}
