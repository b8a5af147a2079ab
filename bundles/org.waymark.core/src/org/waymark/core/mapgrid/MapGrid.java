package org.waymark.core.mapgrid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedRow;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;

/** The cells of a placed map: their neighbours, positions and contents. */
public final class MapGrid {

    private final PlacedMap map;
    private final List<PlacedColumn> columns;
    private final List<String> rows = new ArrayList<>();

    public MapGrid(PlacedMap map) {
        this.map = map;
        columns = map.columns();
        rows.add(GridCell.STAGES);
        map.rows().forEach(row -> rows.add(row.id()));
    }

    /** Returns the rows from top to bottom, the stage headers first. */
    public List<String> rows() {
        return List.copyOf(rows);
    }

    /** Returns the steps of the columns from left to right: touchpoints, and stages that have or show none. */
    public List<Step> steps() {
        return columns.stream().map(MapGrid::step).toList();
    }

    private static Step step(PlacedColumn column) {
        return column.touchpoint().map(Step.class::cast).orElse(column.stage());
    }

    /** Returns whether the cell is on the map. */
    public boolean has(GridCell cell) {
        return rows.contains(cell.row()) && column(cell) >= 0;
    }

    /** Returns the header of the first stage; empty in a map without stages. */
    public Optional<GridCell> first() {
        return columns.isEmpty() ? Optional.empty() : Optional.of(GridCell.header(columns.getFirst().stage()));
    }

    /** Returns the cell after a move; the same at the end of the grid. */
    public GridCell go(GridCell from, Move move) {
        int column = column(from);
        int row = rows.indexOf(from.row());
        if (column < 0 || row < 0) {
            return first().orElse(from);
        }
        return switch (move) {
            case LEFT -> from.isHeader() ? stage(from, -1) : at(column - 1, row);
            case RIGHT -> from.isHeader() ? stage(from, 1) : at(column + 1, row);
            case UP, PREVIOUS_LANE -> at(column, row - 1);
            case DOWN, NEXT_LANE -> at(column, row + 1);
            case ROW_START -> at(0, row);
            case ROW_END -> at(columns.size() - 1, row);
            case FIRST -> at(0, 0);
            case LAST -> at(columns.size() - 1, Math.min(1, rows.size() - 1));
            case PREVIOUS_STAGE -> stage(from, -1);
            case NEXT_STAGE -> stage(from, 1);
        };
    }

    /** Returns the cell of the same column in another row. */
    public GridCell inRow(GridCell from, String row) {
        int index = rows.indexOf(row);
        return index < 0 || column(from) < 0 ? from : at(column(from), index);
    }

    private GridCell stage(GridCell from, int way) {
        List<Stage> stages = columns.stream().map(PlacedColumn::stage).distinct().toList();
        Stage to = stages.get(Math.clamp(stages.indexOf(from.stage()) + way, 0, stages.size() - 1));
        return at(columns.indexOf(columns.stream().filter(c -> c.stage() == to).findFirst().orElseThrow()),
                rows.indexOf(from.row()));
    }

    private GridCell at(int column, int row) {
        PlacedColumn to = columns.get(Math.clamp(column, 0, columns.size() - 1));
        String id = rows.get(Math.clamp(row, 0, rows.size() - 1));
        return id.equals(GridCell.STAGES) ? GridCell.header(to.stage()) : new GridCell(step(to), id);
    }

    private int column(GridCell cell) {
        for (int i = 0; i < columns.size(); i++) {
            PlacedColumn column = columns.get(i);
            if (cell.isHeader() ? column.stage() == cell.step() : step(column) == cell.step()) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the cell that gets the focus when its cell was removed: that of the column at the old position. */
    public Optional<GridCell> nearest(GridCell gone, MapGrid before) {
        if (has(gone)) {
            return Optional.of(gone);
        }
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        int row = rows.indexOf(gone.row());
        if (cellStepIsStage(gone) && !gone.isHeader() && columns.stream().anyMatch(c -> c.stage() == gone.step())) {
            // an empty stage has got its first touchpoint
            PlacedColumn first = columns.stream().filter(c -> c.stage() == gone.step()).findFirst().orElseThrow();
            return Optional.of(at(columns.indexOf(first), Math.max(row, 0)));
        }
        int folded = steps().indexOf(gone.step().eContainer());
        if (folded >= 0) {
            return Optional.of(at(folded, Math.max(row, 0)));
        }
        return Optional.of(at(Math.max(0, before.column(gone)), row < 0 ? Math.min(1, rows.size() - 1) : row));
    }

    private static boolean cellStepIsStage(GridCell cell) {
        return cell.step() instanceof Stage;
    }

    /** Returns the cell of a part; empty for titles, lane headers and parts over several columns. */
    public Optional<GridCell> cellOf(PlacedPart part) {
        if (part.role() == PartRole.STAGE_HEADER) {
            return Optional.of(GridCell.header((Stage) part.element()));
        }
        if (!(part.owner() instanceof Step step) || part.key().lane().isEmpty()) {
            return Optional.empty();
        }
        GridCell cell = new GridCell(step, part.key().lane());
        return Optional.of(has(cell) ? cell : GridCell.header(cell.stage())).filter(this::has);
    }

    /** Returns the part that is the cell itself: header, card or cell of a lane; empty if nothing is shown. */
    public Optional<PlacedPart> part(GridCell cell) {
        // a loop, as a large map has thousands of parts and is asked after each edit
        for (PlacedPart part : map.parts()) {
            if (isItself(part, cell)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static boolean isItself(PlacedPart part, GridCell cell) {
        return switch (part.role()) {
            case STAGE_HEADER -> cell.isHeader() && part.element() == cell.step();
            case TOUCHPOINT, CELL, STAGE_CELL -> part.owner() == cell.step() && part.key().lane().equals(cell.row())
                    && (part.role() == PartRole.CELL) == cell.isLane();
            default -> false;
        };
    }

    /** Returns the bounds of a cell on the map. */
    public Optional<Box> box(GridCell cell) {
        int at = column(cell);
        if (at < 0) {
            return Optional.empty();
        }
        if (cell.isHeader()) {
            return part(cell).map(PlacedPart::bounds);
        }
        PlacedColumn column = columns.get(at);
        return map.rows().stream().filter(row -> row.id().equals(cell.row())).findFirst()
                .map(row -> box(column, row));
    }

    private static Box box(PlacedColumn column, PlacedRow row) {
        return new Box(column.x(), row.y(), column.width(), row.height());
    }

    /** Returns the cell at a point of the map, including the header row. */
    public Optional<GridCell> cellAt(double x, double y) {
        Optional<PlacedColumn> column = columns.stream().filter(c -> x >= c.x() && x < c.x() + c.width()).findFirst();
        if (column.isEmpty()) {
            return Optional.empty();
        }
        if (y < map.body().y()) {
            return Optional.of(GridCell.header(column.get().stage()))
                    .filter(cell -> box(cell).filter(b -> y >= b.y()).isPresent());
        }
        return map.rows().stream().filter(row -> y >= row.y() && y < row.y() + row.height()).findFirst()
                .map(row -> new GridCell(step(column.get()), row.id()));
    }

    /** Returns the lower edge of a cell's content; its upper edge if it is empty. */
    public double bottom(GridCell cell) {
        double top = box(cell).map(Box::y).orElse(0.0);
        return map.parts().stream()
                .filter(part -> part.owner() == cell.step() && part.key().lane().equals(cell.row())
                        && part.role() != PartRole.CELL && part.role().selectable())
                .mapToDouble(part -> part.bounds().bottom()).reduce(top, Math::max);
    }

    /** Returns whether the map has a row with this id. */
    public boolean shows(String row) {
        return rows.contains(row);
    }
}
