package org.waymark.core.layout.map;

import org.waymark.core.domain.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.lane.Columns;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Dots;
import org.waymark.core.layout.lane.EvidenceLane;
import org.waymark.core.layout.lane.LaneRow;
import org.waymark.core.layout.lane.LegendStrip;
import org.waymark.core.layout.lane.FreeParts;
import org.waymark.core.layout.paths.PathOverlay;
import org.waymark.model.cjm.EvidenceLevel;

/** The legend below the map with the marks that occur. */
final class Legend {

    private Legend() {
    }

    static List<PlacedPart> place(Context context, Columns columns, List<LaneRow> rows,
            Optional<PathOverlay> overlay, double left, double top, double room) {
        LegendStrip strip = new LegendStrip(context, columns, room);
        overlay.ifPresent(it -> it.legend(strip));
        rows.stream().filter(LaneRow::isAcross).forEach(row -> row.legend(strip));
        cards(context, strip);
        rows.stream().filter(row -> !row.isAcross()).forEach(row -> row.legend(strip));
        if (strip.sketch().isEmpty()) {
            return new ArrayList<>();
        }
        return List.of(FreeParts.decoration(context, PartRole.LEGEND, "", PlacedPart.Region.FOOTER,
                new Box(left, top, room, strip.height()), strip.sketch(), context.message("legend_title")));
    }

    private static void cards(Context context, LegendStrip strip) {
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
        if (strip.any(t -> context.evidenceLevel(t) != EvidenceLevel.UNSPECIFIED)) {
            for (EvidenceLevel level : List.of(EvidenceLevel.RESEARCHED, EvidenceLevel.PARTLY_RESEARCHED,
                    EvidenceLevel.ASSUMED)) {
                if (level != EvidenceLevel.ASSUMED || context.showsWork()) {
                    strip.icon(context.title(level), EvidenceLane.icon(level), EvidenceLane.ink(context, level));
                }
            }
        }
    }
}
