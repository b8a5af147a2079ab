package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.LaneSpec;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Stage;

/** One lane with its content, before it has a place from top to bottom. */
final class Row {

    private static final double PAD = 10;
    private static final double STRIP_GAP = 8;

    private final Context context;
    private final LaneSpec lane;
    private final Columns columns;
    private final Map<PlacedColumn, Cell> cells = new LinkedHashMap<>();
    private final Map<Stage, Cell> strips = new LinkedHashMap<>();
    private final Cell journeyCell;

    Row(Context context, LaneSpec lane, Columns columns) {
        this.context = context;
        this.lane = lane;
        this.columns = columns;
        LaneContent content = LaneContent.of(lane);
        for (PlacedColumn column : columns.all()) {
            column.touchpoint().ifPresent(touchpoint -> {
                Cell cell = new Cell(context, lane.id(), touchpoint, column.width() - 2 * Columns.PAD,
                        context.spotlight().opacity(touchpoint));
                content.fill(cell, touchpoint);
                cells.put(column, cell);
            });
        }
        for (Stage stage : context.journey().getStages()) {
            if (!columns.isCollapsed(stage)) {
                Cell strip = new Cell(context, lane.id(), stage, columns.span(stage).width() - 2 * Columns.PAD, 1);
                content.fill(strip, stage);
                strips.put(stage, strip);
            }
        }
        journeyCell = new Cell(context, lane.id(), context.journey(),
                Math.max(columns.right() - columns.all().getFirst().x() - 2 * Columns.PAD, 1), 1);
        fillJourney(content, context.journey());
    }

    private void fillJourney(LaneContent content, Journey journey) {
        switch (content) {
            case NoteLane notes -> notes.fill(journeyCell, journey);
            case MetricLane metrics -> metrics.fill(journeyCell, journey);
            default -> journeyCell.reach(0);
        }
    }

    LaneSpec lane() {
        return lane;
    }

    boolean isEmpty() {
        return journeyCell.isEmpty() && cells.values().stream().allMatch(Cell::isEmpty)
                && strips.values().stream().allMatch(Cell::isEmpty);
    }

    /** The line of the service blueprint above this lane. */
    Optional<String> blueprintLine() {
        return switch (lane.kind()) {
            case FRONTSTAGE -> Optional.of("line_interaction");
            case BACKSTAGE -> Optional.of("line_visibility");
            case SUPPORT -> Optional.of("line_internal");
            default -> Optional.empty();
        };
    }

    private double lead() {
        return blueprintLine().isPresent() ? context.px(22) : 0;
    }

    private double highest(Map<?, Cell> of) {
        return of.values().stream().mapToDouble(Cell::height).max().orElse(0);
    }

    private double stripHeight() {
        double height = highest(strips);
        return height == 0 ? 0 : height + STRIP_GAP;
    }

    double height() {
        double journey = journeyCell.height() == 0 ? 0 : journeyCell.height() + STRIP_GAP;
        double content = journey + stripHeight() + highest(cells);
        double least = context.px(lane.kind() == LaneKind.CUSTOM ? 32 : 40);
        return Math.ceil((lead() + Math.max(content + 2 * PAD, least)) / 8) * 8;
    }

    /** The parts of the row at a height, cells before what they hold. */
    List<PlacedPart> place(double y, double height) {
        List<PlacedPart> result = new ArrayList<>();
        double top = y + lead();
        double stripHeight = stripHeight();
        strips.forEach((stage, cell) -> {
            if (!cell.isEmpty()) {
                Box span = columns.span(stage);
                result.addAll(cell.place(PartRole.STAGE_CELL, new Box(span.x(), top, span.width(), stripHeight + PAD),
                        Columns.PAD, PAD));
            }
        });
        double cellTop = stripHeight == 0 ? top : top + stripHeight + PAD;
        double padTop = stripHeight == 0 ? PAD : 0;
        double journey = journeyCell.height() == 0 ? 0 : journeyCell.height() + STRIP_GAP;
        cells.forEach((column, cell) -> result.addAll(cell.place(PartRole.CELL,
                new Box(column.x(), cellTop, column.width(), y + height - journey - cellTop), Columns.PAD, padTop)));
        if (!journeyCell.isEmpty()) {
            double x = columns.all().getFirst().x();
            result.addAll(journeyCell.place(PartRole.JOURNEY_CELL,
                    new Box(x, y + height - journey, columns.right() - x, journey), Columns.PAD, 0));
        }
        return result;
    }

    /** The line above the lane with what it is called, over all columns. */
    Optional<PlacedPart> placeLine(double x, double y, double width) {
        return blueprintLine().map(key -> {
            Sketch sketch = new Sketch(context);
            double middle = Math.round(lead() / 2);
            double indent = Columns.PAD;
            Box text = sketch.label(context.message(key), indent, middle - context.theme().small().lineHeight() / 2,
                    width, context.theme().small(), context.palette().muted());
            boolean visibility = lane.kind() == LaneKind.BACKSTAGE;
            sketch.line(text.right() + 8, middle, width, middle, visibility
                    ? Stroke.dashed(context.palette().ink(), 1.5) : Stroke.dashed(context.palette().muted(), 1));
            return Parts.decoration(context, PartRole.BLUEPRINT_LINE, lane.id(), PlacedPart.Region.BODY,
                    new Box(x, y, width, lead()), sketch, context.message(key));
        });
    }
}
