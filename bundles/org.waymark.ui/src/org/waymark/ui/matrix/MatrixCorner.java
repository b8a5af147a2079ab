package org.waymark.ui.matrix;

import java.util.function.IntSupplier;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.IUniqueIndexLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.cell.LayerCell;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;

/** The corner layer: names of columns span all lines of headings, names of totals span all columns. */
final class MatrixCorner extends CornerLayer {

    private final IntSupplier levels;

    MatrixCorner(IUniqueIndexLayer base, ILayer rows, ILayer headings, IntSupplier levels) {
        super(base, rows, headings, false, new GridLineCellLayerPainter());
        this.levels = levels;
    }

    @Override
    public ILayerCell getCellByPosition(int column, int row) {
        if (column < 0 || column >= getColumnCount() || row < 0 || row >= getRowCount()) {
            return super.getCellByPosition(column, row);
        }
        return row < levels.getAsInt()
                ? new LayerCell(this, column, 0, column, row, 1, levels.getAsInt())
                : new LayerCell(this, 0, row, column, row, getColumnCount(), 1);
    }
}
