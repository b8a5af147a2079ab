package org.waymark.core.layout.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.waymark.core.domain.Moments;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.CardEdge;
import org.waymark.core.layout.lane.Columns;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Dots;
import org.waymark.core.layout.lane.EvidenceLane;
import org.waymark.core.layout.lane.FreeParts;
import org.waymark.core.layout.lane.LaneRow;
import org.waymark.core.layout.lane.LegendStrip;
import org.waymark.core.layout.lane.VoteMark;
import org.waymark.core.layout.paths.PathOverlay;
import org.waymark.model.cjm.Compliance;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.TouchpointKind;
import org.waymark.model.cjm.Transition;

/** The legend below the map: every code and every mark that occurs, and no other. */
final class Legend {

    /** Greatest width, so that the legend of a long map is read without scrolling. */
    private static final double WIDEST = 1600;

    private Legend() {
    }

    /** @param commented whether the mark of comments is on the map */
    static List<PlacedPart> place(Context context, Columns columns, List<LaneRow> rows,
            Optional<PathOverlay> overlay, boolean commented, double left, double top, double room) {
        double width = Math.min(room, context.px(WIDEST));
        LegendStrip strip = new LegendStrip(context, columns, width);
        overlay.ifPresent(it -> it.legend(strip));
        rows.stream().filter(LaneRow::isAcross).forEach(row -> row(context, row, strip));
        strip.group(context.message("row_touchpoints"));
        cards(context, commented, strip);
        compliance(context, strip);
        if (overlay.isEmpty()) {
            transitions(context, columns, strip);
        }
        rows.stream().filter(row -> !row.isAcross()).forEach(row -> row(context, row, strip));
        strip.functions(context.message("legend_functions"));
        if (strip.sketch().isEmpty()) {
            return new ArrayList<>();
        }
        return List.of(FreeParts.decoration(context, PartRole.LEGEND, "", PlacedPart.Region.FOOTER,
                new Box(left, top, width, strip.height()), strip.sketch(), context.message("legend_title")));
    }

    private static void row(Context context, LaneRow row, LegendStrip strip) {
        strip.group(context.title(row.lane()));
        row.legend(strip);
    }

    /** Explains the borders of cards in journeys that were observed, and the counts on them. */
    private static void compliance(Context context, LegendStrip strip) {
        for (Compliance compliance : List.of(Compliance.MISSING, Compliance.AD_HOC, Compliance.FAILING)) {
            if (strip.any(t -> t.getCompliance() == compliance)) {
                strip.entry(context.title(compliance), (sketch, at, middle) -> {
                    sketch.rect(new Box(at, middle - context.px(7), context.px(22), context.px(14)), context.px(3),
                            context.palette().surface(), CardEdge.of(context.palette(), compliance));
                    return context.px(22);
                });
            }
        }
        if (strip.any(t -> t.getCount() != null)) {
            strip.words(context.message("legend_count"));
        }
    }

    private static void transitions(Context context, Columns columns, LegendStrip strip) {
        List<Transition> shown = context.journey().getTransitions().stream()
                .filter(it -> it.getSource() != null && it.getTarget() != null)
                .filter(it -> columns.of(it.getSource()).isPresent() && columns.of(it.getTarget()).isPresent())
                .toList();
        Predicate<Transition> back = it -> columns.of(it.getTarget()).orElseThrow().x() < columns.of(it.getSource())
                .orElseThrow().x();
        if (shown.stream().anyMatch(back.negate())) {
            strip.line(context.message("legend_transition"), Stroke.solid(context.palette().muted(), 2));
        }
        if (shown.stream().anyMatch(back)) {
            strip.line(context.message("legend_back"), Stroke.dashed(context.palette().accent(), 1.5));
        }
    }

    private static void cards(Context context, boolean commented, LegendStrip strip) {
        Ink ink = context.palette().ink();
        if (strip.any(t -> Moments.isOfTruth(t.getMoment()))) {
            strip.icon(context.message("legend_moment"), Glyph.STAR, context.palette().moment());
        }
        if (strip.any(t -> t.getImportance() > 0)) {
            strip.entry(context.message("legend_importance"), (sketch, at, middle) -> {
                Dots.draw(sketch, at, middle - context.px(3), context.px(6), 3, ink, context.palette().hairline());
                return Dots.COUNT * (context.px(6) + 2);
            });
        }
        if (strip.any(t -> VoteMark.has(t.getVotes()))) {
            VoteMark.legend(strip);
        }
        for (TouchpointKind kind : TouchpointKind.VALUES) {
            if (strip.any(t -> t.getKind() == kind)) {
                strip.icon(context.title(kind), CardEdge.icon(kind), context.palette().muted());
            }
        }
        if (strip.any(t -> !t.getMicroInteractions().isEmpty())) {
            strip.icon(context.message("legend_micro"), Glyph.STACK, context.palette().accent());
        }
        if (commented) {
            strip.entry(context.message("legend_comments"), (sketch, at, middle) -> {
                sketch.rect(new Box(at, middle - context.px(5), context.px(14), context.px(10)), context.px(5),
                        context.palette().accent(), Stroke.NONE);
                return context.px(14);
            });
        }
        if (strip.any(t -> t.getDetailedBy() != null)) {
            strip.icon(context.message("legend_detail"), Glyph.DETAIL, context.palette().accent());
        }
        for (EvidenceLevel level : List.of(EvidenceLevel.RESEARCHED, EvidenceLevel.PARTLY_RESEARCHED,
                EvidenceLevel.ASSUMED)) {
            if (strip.any(t -> context.evidenceLevel(t) == level)) {
                strip.icon(context.title(level), EvidenceLane.icon(level), EvidenceLane.ink(context, level));
            }
        }
    }
}
