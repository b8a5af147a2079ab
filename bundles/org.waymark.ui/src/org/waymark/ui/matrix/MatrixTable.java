package org.waymark.ui.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.matrixview.GridColumn;
import org.waymark.core.matrixview.GridHeading;
import org.waymark.core.matrixview.GridRow;
import org.waymark.core.matrixview.GridSort;
import org.waymark.core.matrixview.MatrixGrid;

/** The table of a matrix. Positions are rows and columns of its {@link MatrixGrid}, independent of scrolling. */
public final class MatrixTable {

    /** Receives changes of the table as a whole. */
    interface Listener {

        void selected();

        void fold(GridRow row);

        void fold(GridHeading heading);

        void fill(FillDrag.Fill fill);

        void move(GridColumn column, Optional<GridHeading> heading, GridColumn target, boolean behind);

        void open(GridRow row);

        void sortBy(GridSort wanted);

        void comments();

        /** Called with what is to be known about the cell under the pointer; empty when it leaves. */
        void hover(String text);
    }

    /** A cell identified by its elements. */
    private record Place(String row, String function) {
    }

    private final MatrixLook look;
    private final MatrixLayers layers;
    private final NatTable table;
    private final HeadingPainter headings;
    private MatrixGrid grid;

    MatrixTable(Composite parent, MatrixLook look, MatrixGrid grid, Listener listener) {
        this.look = look;
        this.grid = grid;
        layers = new MatrixLayers(() -> this.grid, look.texts());
        headings = new HeadingPainter(look, () -> this.grid);
        table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, layers.all, false);
        table.addConfiguration(new MatrixStyle(look, () -> this.grid, headings));
        MatrixGestures.install(this, layers, listener);
        table.configure();
        style();
        heighten();
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                listener.selected();
            } else if (event instanceof ColumnResizeEvent) {
                heighten();
            }
        });
        new MatrixTooltip(this);
        HoverLine.install(this, listener);
        MatrixSpeech.install(this);
    }

    public NatTable control() {
        return table;
    }

    public MatrixGrid grid() {
        return grid;
    }

    MatrixTexts texts() {
        return look.texts();
    }

    MatrixLook look() {
        return look;
    }

    /** Shows another grid. If rows and columns are the same, selection and scroll position stay. */
    void show(MatrixGrid next) {
        if (next.sameShape(grid)) {
            grid = next;
            table.redraw();
            return;
        }
        Set<Place> selected = places();
        Optional<Place> anchor = anchor().map(at -> place(at.getRowPosition(), at.getColumnPosition()));
        layers.keepWidths();
        grid = next;
        layers.rebuild(this::height, least());
        select(selected, anchor);
    }

    private Place place(int row, int column) {
        return new Place(grid.rows().get(row).id(), grid.columns().get(column).function().id());
    }

    private Set<Place> places() {
        return cells().stream().map(at -> place(at.getRowPosition(), at.getColumnPosition()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Restores the selection as far as it still exists, without scrolling. */
    private void select(Set<Place> places, Optional<Place> anchor) {
        layers.selection.clear(false);
        boolean first = true;
        List<Place> order = new ArrayList<>(places);
        anchor.filter(order::remove).ifPresent(order::addFirst);
        for (Place place : order) {
            OptionalInt row = grid.rowOf(place.row);
            OptionalInt column = grid.columnOf(place.function);
            if (row.isPresent() && column.isPresent()) {
                layers.selection.selectCell(column.getAsInt(), row.getAsInt(), false, !first);
                first = false;
            }
        }
        anchor.ifPresent(place -> {
            if (grid.rowOf(place.row).isPresent() && grid.columnOf(place.function).isPresent()) {
                layers.selection.moveSelectionAnchor(grid.columnOf(place.function).getAsInt(),
                        grid.rowOf(place.row).getAsInt());
            }
        });
    }

    /** Returns the selected cells, rows as y and columns as x. */
    List<PositionCoordinate> cells() {
        return List.of(layers.selection.getSelectedCellPositions());
    }

    /** Returns the cell from which keys move the selection. */
    Optional<PositionCoordinate> anchor() {
        PositionCoordinate at = layers.selection.getSelectionAnchor();
        return at.getRowPosition() < 0 || at.getColumnPosition() < 0 || at.getRowPosition() >= grid.rows().size()
                || at.getColumnPosition() >= grid.columns().size() ? Optional.empty() : Optional.of(at);
    }

    /** Selects one cell and scrolls to it. */
    public void select(int row, int column) {
        select(row, column, 1, 1);
    }

    /** Selects a block and scrolls to its first cell. */
    void select(int row, int column, int rows, int columns) {
        layers.selection.doCommand(new SelectCellCommand(layers.selection, column, row, false, false));
        if (rows > 1 || columns > 1) {
            layers.selection.doCommand(new SelectCellCommand(layers.selection, column + columns - 1, row + rows - 1,
                    true, false));
        }
        layers.viewport.moveCellPositionIntoViewport(column, row);
    }

    void selectAll() {
        layers.selection.selectAll();
    }

    /** Returns the rows that are completely selected. */
    List<GridRow> wholeRows() {
        return IntStream.of(layers.selection.getFullySelectedRowPositions()).mapToObj(grid.rows()::get).toList();
    }

    List<GridColumn> wholeColumns() {
        return IntStream.of(layers.selection.getFullySelectedColumnPositions()).mapToObj(grid.columns()::get).toList();
    }

    /** The value under the pointer: its region, position and content. */
    record Spot(String region, int row, int column, Object value) {
    }

    Optional<Spot> spot(int x, int y) {
        int column = table.getColumnPositionByX(x);
        int row = table.getRowPositionByY(y);
        LabelStack labels = table.getRegionLabelsByXY(x, y);
        if (column < 0 || row < 0 || labels == null || table.getCellByPosition(column, row) == null) {
            return Optional.empty();
        }
        var cell = table.getCellByPosition(column, row);
        String region = List.of(GridRegion.BODY, GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER, GridRegion.CORNER)
                .stream().filter(labels::hasLabel).findFirst().orElse("");
        return Optional.of(new Spot(region, cell.getRowIndex(), cell.getColumnIndex(), cell.getDataValue()));
    }

    /** Returns the current place of a cell on the table. */
    Rectangle area(int x, int y) {
        return table.getCellByPosition(table.getColumnPositionByX(x), table.getRowPositionByY(y)).getBounds();
    }

    /** Returns the place of the selected cell on the table; of the table's corner without one. */
    Rectangle selected() {
        return anchor().map(at -> table.getBoundsByPosition(
                table.getColumnCount() - layers.viewport.getColumnCount() + at.getColumnPosition()
                        - layers.viewport.getOriginColumnPosition(),
                table.getRowCount() - layers.viewport.getRowCount() + at.getRowPosition()
                        - layers.viewport.getOriginRowPosition()))
                .orElseGet(() -> new Rectangle(0, 0, 0, 0));
    }

    /** Applies other colours or the heat map. */
    void restyle() {
        style();
        table.refresh(false);
    }

    private void style() {
        table.setBackground(look.colours().plain.fill());
        MatrixStyle.lines(table.getConfigRegistry(), look);
    }

    private void heighten() {
        layers.heighten(this::height, least());
        layers.headingData.fireLayerEvent(
                new org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent(layers.headingData));
    }

    /** Returns the height needed by the names of the row header columns. */
    private int least() {
        GC gc = new GC(table);
        try {
            return new HeadingText(look.bold()).height(gc, look.texts().get("column_functions"),
                    layers.totalWidth());
        } finally {
            gc.dispose();
        }
    }

    private int height(GridHeading heading, int width) {
        GC gc = new GC(table);
        try {
            return headings.height(gc, heading, width);
        } finally {
            gc.dispose();
        }
    }

    /** Returns the scroll position in pixels of the cells. */
    public Point scrolled() {
        return new Point(layers.viewport.getOrigin().getX(), layers.viewport.getOrigin().getY());
    }

    /** Scrolls so that this pixel of the cells is at the top. */
    public void scrollTo(int y) {
        layers.viewport.setOriginY(y);
    }
}
