package org.waymark.core.layout.map;

import org.waymark.core.domain.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedRow;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Columns;
import org.waymark.core.layout.lane.CommentMark;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.LaneRow;
import org.waymark.core.layout.lane.Lanes;
import org.waymark.core.layout.lane.FreeParts;
import org.waymark.core.layout.lane.PartGroup;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.lane.TouchpointCards;
import org.waymark.core.layout.lane.TransitionArcs;
import org.waymark.core.layout.paths.PathOverlay;
import org.waymark.model.cjm.Stage;

/** Places title, headers and rows. */
public final class MapPlacer {

    private static final double MARGIN = 24;
    private static final double GAP = 8;

    private final Context context;
    private final Columns columns;
    private final double headerWidth;
    private final double gridLeft;
    private final double right;
    private final List<PlacedPart> bands = new ArrayList<>();
    private final List<PartGroup> body = new ArrayList<>();
    private final List<PlacedPart> marks = new ArrayList<>();
    private final List<PlacedPart> comments = new ArrayList<>();
    private final List<PlacedPart> headers = new ArrayList<>();
    private final List<PlacedRow> rows = new ArrayList<>();
    private Optional<EmotionScale> scale = Optional.empty();
    private final List<LaneRow> lanes = new ArrayList<>();
    private final Optional<PathOverlay> overlay;

    public MapPlacer(Context context) {
        this.context = context;
        headerWidth = LaneHeaders.width(context, context.message("row_touchpoints"));
        gridLeft = MARGIN + headerWidth + GAP;
        columns = new Columns(context, gridLeft);
        right = Math.max(columns.right(), gridLeft + context.px(560)) + 4;
        overlay = columns.all().isEmpty()
                ? Optional.empty()
                : context.view().observed().map(it -> new PathOverlay(context, columns, it));
    }

    public PlacedMap place() {
        TitleBlock title = new TitleBlock(context, MARGIN, MARGIN, right - MARGIN);
        double y = title.bottom() + 20;
        StageHeaders stages = new StageHeaders(context, columns);
        headers.addAll(stages.place(y));
        y += stages.height();
        double bodyTop = y;
        if (columns.all().isEmpty()) {
            y = emptyHint(y);
        } else {
            y = touchpoints(y);
            y = lanes(y);
            y = asides(y);
            backgrounds(bodyTop, y);
        }
        double bodyBottom = y;
        body.forEach(group -> comments.addAll(group.comments(context)));
        title.parts().forEach(part -> CommentMark.ofContent(context, part).ifPresent(comments::add));
        List<PlacedPart> legend = List.of();
        if (!columns.all().isEmpty()) {
            boolean commented = !comments.isEmpty() || body.stream().anyMatch(group -> group.isCommented(context))
                    || headers.stream().anyMatch(part -> part.role() == PartRole.COMMENTS);
            legend = Legend.place(context, columns, lanes, overlay, commented, MARGIN, y + 16, right - MARGIN);
            y = legend.stream().mapToDouble(part -> part.bounds().bottom()).max().orElse(y);
        }
        Optional<PlacedPart> imprint = Imprint.place(context, MARGIN, y + 16, right - MARGIN);
        y = imprint.map(part -> part.bounds().bottom()).orElse(y);
        int inGroups = body.stream().mapToInt(group -> group.parts().size()).sum();
        List<PlacedPart> all = new ArrayList<>(inGroups + bands.size() + headers.size() + comments.size() + 64);
        all.addAll(bands);
        body.forEach(group -> all.addAll(group.parts()));
        all.addAll(marks);
        all.addAll(title.parts());
        all.addAll(comments);
        all.addAll(headers);
        all.addAll(legend);
        imprint.ifPresent(all::add);
        return new PlacedMap(context.name(context.journey()), context.locale().toLanguageTag(),
                new Box(0, 0, right + MARGIN, y + MARGIN),
                new Box(gridLeft, bodyTop, right - gridLeft, bodyBottom - bodyTop), context.palette().canvas(),
                columns.all(), rows, scale, all);
    }

    private double emptyHint(double y) {
        Sketch sketch = new Sketch(context);
        double width = right - gridLeft;
        sketch.rect(new Box(0, 16, width, 120), 8, Ink.NONE, Stroke.dashed(context.palette().hairline(), 1.5));
        sketch.text(context.message("map_empty"), 16, 44, width - 32, context.theme().body(),
                context.palette().muted(), 1, Sketch.Align.CENTER);
        String button = context.message("map_addStage");
        double room = context.text().width(button, context.theme().strong()) + context.px(16);
        sketch.pill(null, button, (width - room) / 2, 74, room, context.theme().strong(), context.palette().accent(),
                Ink.NONE,
                Stroke.solid(context.palette().accent(), 1.5));
        body.add(PartGroup.of(FreeParts.decoration(context, PartRole.EMPTY_HINT, "", PlacedPart.Region.BODY,
                new Box(gridLeft, y, width, 136), sketch, context.message("map_empty") + " " + button)));
        return y + 136;
    }

    private double touchpoints(double y) {
        TransitionArcs planned = new TransitionArcs(context, columns);
        TouchpointCards cards = new TouchpointCards(context, columns);
        double arcs = overlay.map(PathOverlay::height).orElseGet(planned::height);
        double height = arcs + cards.height();
        double top = y + arcs;
        Box card = new Box(gridLeft, top + Columns.PAD, 0, cards.height() - 2 * Columns.PAD);
        body.add(PartGroup.of(overlay.map(it -> it.flows(card)).orElseGet(() -> planned.place(card.y()))));
        body.addAll(cards.place(top));
        overlay.ifPresent(it -> marks.addAll(it.badges(card)));
        row(PartKey.TOUCHPOINTS, y, height, LaneHeaders.of(context, PartKey.TOUCHPOINTS, Glyph.INTERACTION,
                context.message("row_touchpoints"), "", header(y, height), arcs, new Sketch(context)));
        return y + height;
    }

    /** Places what was observed and is not on the map. */
    private double asides(double y) {
        overlay.ifPresent(it -> it.lane(header(y, it.laneHeight()), right).forEach(part -> {
            if (part.region() == PlacedPart.Region.LANE_HEADERS) {
                headers.add(part);
            } else {
                body.add(PartGroup.of(part));
            }
        }));
        return y + overlay.map(PathOverlay::laneHeight).orElse(0.0);
    }

    private double lanes(double top) {
        double y = top;
        for (LaneSpec spec : context.view().lanes()) {
            if (!context.view().admits(spec)
                    || lanes.stream().anyMatch(lane -> lane.lane().id().equals(spec.id()))) {
                continue;
            }
            LaneRow lane = Lanes.row(context, spec, columns);
            if (!(context.view().hides(spec) && lane.isEmpty())) {
                lanes.add(lane);
                double height = Math.max(lane.height(),
                        LaneHeaders.height(context, context.title(lane.lane()), headerWidth, lane.lead()));
                lane.scale(y).ifPresent(it -> scale = Optional.of(it));
                lane.placeLine(gridLeft, y, columns.right() - gridLeft).map(PartGroup::of).ifPresent(body::add);
                body.addAll(lane.place(y, height));
                row(spec.id(), y, height, laneHeader(lane, y, height));
                y += height;
            }
        }
        return y;
    }

    private PlacedPart laneHeader(LaneRow lane, double y, double height) {
        Sketch beside = new Sketch(context);
        lane.beside(beside, headerWidth);
        return LaneHeaders.of(context, lane.lane().id(), lane.icon(), context.title(lane.lane()),
                context.explanation(lane.lane().kind()), header(y, height), lane.lead(), beside);
    }

    private Box header(double y, double height) {
        return new Box(MARGIN, y, headerWidth, height);
    }

    /** Adds header, band and record of a row. */
    private void row(String id, double y, double height, PlacedPart header) {
        rows.add(new PlacedRow(id, y, height));
        headers.add(header);
        Sketch sketch = new Sketch(context);
        sketch.rect(new Box(0, height - 1, right - MARGIN, 1), 0, context.palette().hairline(), Stroke.NONE);
        bands.add(FreeParts.decoration(context, PartRole.LANE_BAND, id, PlacedPart.Region.BODY,
                new Box(MARGIN, y, right - MARGIN, height), sketch, ""));
    }

    private void backgrounds(double top, double bottom) {
        List<PlacedPart> columnsBehind = new ArrayList<>();
        for (Stage stage : columns.stages()) {
            Box span = columns.span(stage);
            Ink tint = context.palette().canvas().mix(context.colorOf(stage), 0.045);
            Sketch sketch = new Sketch(context).rect(new Box(0, 0, span.width(), bottom - top), 0, tint, Stroke.NONE);
            columnsBehind.add(FreeParts.decoration(context, PartRole.STAGE_BAND, context.id(stage),
                    PlacedPart.Region.BODY, new Box(span.x(), top, span.width(), bottom - top), sketch, ""));
        }
        for (PlacedColumn column : columns.all()) {
            column.touchpoint().filter(t -> Moments.isOfTruth(t.getMoment())).ifPresent(t -> {
                Ink ink = context.palette().moment();
                Sketch sketch = new Sketch(context);
                sketch.rect(new Box(2, 0, column.width() - 4, bottom - top), 0, ink.withAlpha(0.045), Stroke.NONE);
                columnsBehind.add(FreeParts.decoration(context, PartRole.MOMENT_BAND, context.id(t),
                        PlacedPart.Region.BODY, new Box(column.x(), top, column.width(), bottom - top), sketch,
                        context.title(t.getMoment())).withOpacity(context.spotlight().opacity(t)));
            });
        }
        bands.addAll(0, columnsBehind);
    }
}
