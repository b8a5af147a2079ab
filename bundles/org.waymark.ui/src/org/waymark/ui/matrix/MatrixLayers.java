package org.waymark.ui.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.waymark.core.matrixview.GridColumn;
import org.waymark.core.matrixview.GridHeading;
import org.waymark.core.matrixview.MatrixGrid;

/**
 * The layers of the table: row headers with name, check and totals on the left, column headers with headings and totals
 * on top, and the scrolling cells. Folding, hiding, filtering and sorting are done in the {@link MatrixGrid}, so the
 * layers only handle selection and scrolling.
 */
final class MatrixLayers {

    static final int COLUMN_WIDTH = 64;
    static final int ROW_HEIGHT = 26;
    private static final int[] ROW_HEADER_WIDTHS = {270, 124, 44, 44};
    private static final int TOTALS = 2;

    private final Supplier<MatrixGrid> grid;
    private final Map<String, Integer> widths = new HashMap<>();
    private final MatrixTexts texts;
    final DataLayer bodyData;
    final DataLayer headingData;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    final GridLayer all;
    private final DataLayer rowData;

    MatrixLayers(Supplier<MatrixGrid> grid, MatrixTexts texts) {
        this.grid = grid;
        this.texts = texts;
        bodyData = new DataLayer(new Cells(() -> grid.get().columns().size(), () -> grid.get().rows().size(),
                (column, row) -> grid.get().cell(row, column)), COLUMN_WIDTH, ROW_HEIGHT);
        selection = new SelectionLayer(bodyData, false);
        viewport = new ViewportLayer(selection);
        headingData = new DataLayer(new Cells(() -> grid.get().columns().size(), this::lines, this::heading),
                COLUMN_WIDTH, ROW_HEIGHT);
        HeadingLayer headings = new HeadingLayer(headingData, viewport, selection, grid);
        rowData = new DataLayer(new Cells(() -> RowPainter.COLUMNS, () -> grid.get().rows().size(),
                (column, row) -> grid.get().rows().get(row)), COLUMN_WIDTH, ROW_HEIGHT);
        for (int column = 0; column < RowPainter.COLUMNS; column++) {
            rowData.setColumnWidthByPosition(column, ROW_HEADER_WIDTHS[column]);
        }
        RowHeaderLayer rows = new RowHeaderLayer(rowData, viewport, selection, false, new GridLineCellLayerPainter());
        DataLayer cornerData = new DataLayer(new Cells(() -> RowPainter.COLUMNS, this::lines, this::corner));
        MatrixCorner corner = new MatrixCorner(cornerData, rows, headings, () -> grid.get().levels());
        all = new GridLayer(viewport, headings, rows, corner, false);
    }

    private int lines() {
        return grid.get().levels() + TOTALS;
    }

    private Object heading(int column, int line) {
        MatrixGrid now = grid.get();
        if (line < now.levels()) {
            return now.heading(line, column);
        }
        MatrixGrid.ColumnTotal total = now.total(column);
        return line == now.levels() ? total.accountable() : total.load();
    }

    private Object corner(int column, int line) {
        int levels = grid.get().levels();
        if (line >= levels) {
            return texts.get(line == levels ? "total_accountable" : "total_load");
        }
        return switch (column) {
            case RowPainter.NAME -> texts.get("column_touchpoint");
            case RowPainter.CHECK -> texts.get("column_check");
            case RowPainter.FUNCTIONS -> texts.get("column_functions");
            default -> texts.get("column_influence");
        };
    }

    /** Stores the widths set by the user before the columns change. */
    void keepWidths() {
        for (int column = 0; column < grid.get().columns().size(); column++) {
            int width = bodyData.getColumnWidthByPosition(column);
            if (width != COLUMN_WIDTH) {
                widths.put(id(column), width);
            } else {
                widths.remove(id(column));
            }
        }
    }

    private String id(int column) {
        GridColumn at = grid.get().columns().get(column);
        return at.function().id();
    }

    /** Rebuilds the layers after a change of rows or columns. */
    void rebuild(HeadingHeights heights, int least) {
        bodyData.resetColumnWidthConfiguration(false);
        for (int column = 0; column < grid.get().columns().size(); column++) {
            Integer width = widths.get(id(column));
            if (width != null) {
                bodyData.setColumnWidthByPosition(column, width, false);
            }
        }
        heighten(heights, least);
        bodyData.fireLayerEvent(new StructuralRefreshEvent(bodyData));
        headingData.fireLayerEvent(new StructuralRefreshEvent(headingData));
        rowData.fireLayerEvent(new StructuralRefreshEvent(rowData));
    }

    /** Returns the width of a column with row totals. */
    int totalWidth() {
        return Math.min(rowData.getColumnWidthByPosition(RowPainter.FUNCTIONS),
                rowData.getColumnWidthByPosition(RowPainter.INFLUENCE));
    }

    /**
     * Sets the heights of the heading lines so that their names fit.
     *
     * @param least height of the row header names, for all lines together
     */
    void heighten(HeadingHeights heights, int least) {
        headingData.resetRowHeightConfiguration(false);
        MatrixGrid now = grid.get();
        int last = Math.max(ROW_HEIGHT, least - (now.levels() - 1) * ROW_HEIGHT);
        for (int column = 0; column < now.columns().size(); column++) {
            GridHeading heading = now.heading(now.levels() - 1, column);
            int above = (heading.levels() - 1) * ROW_HEIGHT;
            last = Math.max(last, heights.of(heading, bodyData.getColumnWidthByPosition(column)) - above);
        }
        headingData.setRowHeightByPosition(now.levels() - 1, last, false);
    }

    /** Returns the height of a heading above a column of a width. */
    @FunctionalInterface
    interface HeadingHeights {

        int of(GridHeading heading, int width);
    }
}
