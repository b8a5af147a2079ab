package org.waymark.ui.matrix;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.IUniqueIndexLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.cell.LayerCell;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.waymark.core.matrixview.GridHeading;
import org.waymark.core.matrixview.MatrixGrid;

/**
 * The layer of headings that span columns and lines. If a heading is partly scrolled out, its visible part shows the
 * name.
 */
final class HeadingLayer extends ColumnHeaderLayer {

    private final Supplier<MatrixGrid> grid;

    HeadingLayer(IUniqueIndexLayer base, ILayer body, SelectionLayer selection, Supplier<MatrixGrid> grid) {
        super(base, body, selection, false, new GridLineCellLayerPainter());
        this.grid = grid;
    }

    @Override
    public ILayerCell getCellByPosition(int columnPosition, int rowPosition) {
        int column = getColumnIndexByPosition(columnPosition);
        MatrixGrid now = grid.get();
        if (column < 0 || column >= now.columns().size() || rowPosition < 0 || rowPosition >= now.levels()) {
            return super.getCellByPosition(columnPosition, rowPosition);
        }
        GridHeading heading = now.heading(rowPosition, column);
        int start = Math.max(0, columnPosition - (column - heading.column()));
        int end = Math.min(getColumnCount(), columnPosition + heading.column() + heading.columns() - column);
        return new LayerCell(this, start, heading.level(), columnPosition, rowPosition, end - start, heading.levels());
    }
}
