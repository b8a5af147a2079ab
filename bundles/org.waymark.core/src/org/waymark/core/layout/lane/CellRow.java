package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * One lane with its content before vertical placement: a strip with content of the whole journey, and in each stage a
 * strip for the stage itself above the cells of its touchpoints.
 */
final class CellRow implements LaneRow {

    private static final double PAD = 10;
    private static final double STRIP_PAD = 6;

    private final Context context;
    private final LaneSpec lane;
    private final Columns columns;
    private final Lane look;
    private final String strips;
    private final String cells;
    private final List<Entry> stages = new ArrayList<>();
    private final Cell journeyCell;

    private record Entry(Stage stage, StageCells cells) {

        /** Returns the height of the stage's strip with the gap below it, 0 without a strip. */
        double stripHeight() {
            return cells.filled().map(strip -> strip.height() + 2 * STRIP_PAD).orElse(0.0);
        }

        double height() {
            double strip = stripHeight();
            double cell = cells.highest();
            double above = cells.cells().isEmpty() && strip == 0 ? 0 : strip + PAD;
            return above + (cell == 0 ? 0 : cell + PAD);
        }
    }

    CellRow(Context context, LaneSpec lane, Lane look, Columns columns) {
        this.context = context;
        this.lane = lane;
        this.look = look;
        strips = "strip " + lane.id();
        cells = "cells " + lane.id();
        this.columns = columns;
        for (Stage stage : columns.stages()) {
            stages.add(new Entry(stage, columns.drawn(stage).cells(lane.id(), () -> cells(stage))));
        }
        journeyCell = new Cell(context, lane.id(), context.journey(),
                Math.max(columns.right() - columns.left() - 2 * Columns.PAD, 1), 1);
        journeyCell.caption(context.message(look.journeyCaption()));
        look.fill(journeyCell, context.journey());
    }

    private StageCells cells(Stage stage) {
        List<Cell> cells = new ArrayList<>();
        for (PlacedColumn column : columns.in(stage)) {
            column.touchpoint().ifPresent(it -> cells.add(cell(it, column.width() - 2 * Columns.PAD)));
        }
        return StageCells.of(cells, columns.isCollapsed(stage)
                ? Optional.empty()
                : Optional.of(strip(stage, columns.span(stage).width() - 2 * Columns.PAD)));
    }

    private Cell cell(Touchpoint touchpoint, double width) {
        return context.drawn(touchpoint).cell(lane.id(), width, () -> {
            Cell cell = new Cell(context, lane.id(), touchpoint, width, context.spotlight().opacity(touchpoint));
            look.fill(cell, touchpoint);
            return cell;
        });
    }

    private Cell strip(Stage stage, double width) {
        boolean captioned = stage.getTouchpoints().size() > 1;
        String key = captioned ? lane.id() : lane.id() + " alone";
        return context.drawn(stage).cell(key, width, () -> {
            Cell strip = new Cell(context, lane.id(), stage, width, 1);
            if (captioned) {
                strip.caption(context.message("strip_stage"));
            }
            look.fill(strip, stage);
            return strip;
        });
    }

    @Override
    public LaneSpec lane() {
        return lane;
    }

    @Override
    public Glyph icon() {
        return look.icon();
    }

    @Override
    public boolean isEmpty() {
        return journeyCell.isEmpty() && stages.stream().allMatch(it -> it.cells.isEmpty());
    }

    @Override
    public double lead() {
        return look.lineAbove().isPresent() ? context.px(22) : 0;
    }

    private double journeyHeight() {
        return journeyCell.isEmpty() ? 0 : journeyCell.height() + 2 * STRIP_PAD + PAD;
    }

    @Override
    public double height() {
        double highest = stages.stream().mapToDouble(Entry::height).max().orElse(0);
        double least = context.px(look.leastHeight());
        return Math.ceil((lead() + journeyHeight() + Math.max(highest, least)) / 8) * 8;
    }

    @Override
    public List<PartGroup> place(double y, double height) {
        List<PartGroup> result = new ArrayList<>();
        double top = y + lead();
        if (!journeyCell.isEmpty()) {
            Box box = new Box(columns.left() + 2, top + PAD / 2, columns.right() - columns.left() - 4,
                    journeyHeight() - PAD);
            result.add(PartGroup.of(strip(PartRole.JOURNEY_CELL, journeyCell, box, context.palette().hairline())));
        }
        double stageTop = top + journeyHeight();
        stages.forEach(it -> it.cells.filled().ifPresent(strip -> result.add(placeStrip(it, strip, stageTop))));
        stages.forEach(it -> result.add(placeCells(it, stageTop, y + height)));
        return result;
    }

    private PartGroup placeStrip(Entry entry, Cell strip, double top) {
        Box span = columns.span(entry.stage);
        Box box = new Box(span.x() + 2, top + PAD / 2, span.width() - 4, entry.stripHeight());
        return columns.drawn(entry.stage).group(strips, List.of(box),
                () -> strip(PartRole.STAGE_CELL, strip, box, context.colorOf(entry.stage)));
    }

    private PartGroup placeCells(Entry entry, double stageTop, double bottom) {
        double strip = entry.stripHeight();
        double top = stageTop + (strip == 0 ? 0 : strip + PAD / 2);
        double pad = strip == 0 ? PAD : PAD / 2 + 2;
        return columns.drawn(entry.stage).group(cells,
                List.of(columns.span(entry.stage).x(), top, bottom, pad), () -> {
                    List<PlacedPart> parts = new ArrayList<>();
                    Iterator<Cell> next = entry.cells.cells().iterator();
                    for (PlacedColumn column : columns.in(entry.stage)) {
                        if (column.touchpoint().isPresent()) {
                            Box box = new Box(column.x(), top, column.width(), bottom - top);
                            parts.addAll(next.next().place(PartRole.CELL, box, Columns.PAD, pad));
                        }
                    }
                    return parts;
                });
    }

    /** Returns a cell over several columns, on a ground in the colour of its owner. */
    private List<PlacedPart> strip(PartRole role, Cell cell, Box box, Ink color) {
        Ink canvas = context.palette().canvas();
        Ink tint = canvas.mix(color.readableOn(canvas, 2), 0.13);
        List<PlacedPart> parts = new ArrayList<>(cell.place(role, box, Columns.PAD - 2, STRIP_PAD));
        Sketch ground = new Sketch(context);
        ground.rect(new Box(0, 0, box.width(), box.height()), context.px(8), tint, Stroke.NONE);
        ground.shapes().addAll(parts.getFirst().shapes());
        parts.set(0, parts.getFirst().withShapes(ground.shapes()));
        return parts;
    }

    @Override
    public Optional<PlacedPart> placeLine(double x, double y, double width) {
        return look.lineAbove().map(line -> {
            String name = context.message(line.key());
            Sketch sketch = new Sketch(context);
            double middle = Math.round(lead() / 2);
            Box text = sketch.label(name, Columns.PAD, middle - context.theme().small().lineHeight() / 2, width,
                    context.theme().small(), context.palette().muted());
            sketch.line(text.right() + 8, middle, width, middle, line.strong()
                    ? Stroke.dashed(context.palette().ink(), 1.5)
                    : Stroke.dashed(context.palette().muted(), 1));
            return FreeParts.decoration(context, PartRole.BLUEPRINT_LINE, lane.id(), PlacedPart.Region.BODY,
                    new Box(x, y, width, lead()), sketch, name);
        });
    }

    @Override
    public void legend(LegendStrip strip) {
        look.legend(strip);
    }
}
