package org.waymark.ui.matrix;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.waymark.core.matrixview.MatrixGrid;
import org.waymark.ui.matrix.MatrixColours.Ground;

/** Paints the names of the row header columns, and of the totals below the headings. */
final class CornerPainter extends MatrixPainter {

    private final Supplier<MatrixGrid> grid;
    private final HeadingText names;

    CornerPainter(MatrixLook look, Supplier<MatrixGrid> grid) {
        super(look);
        this.grid = grid;
        this.names = new HeadingText(look.bold());
    }

    @Override
    void paint(ILayerCell cell, GC gc, Rectangle area) {
        boolean heading = cell.getRowIndex() < grid.get().levels();
        Ground ground = heading ? look.colours().heading : look.colours().total;
        fill(gc, area, ground.fill());
        gc.setForeground(ground.ink());
        String text = cell.getDataValue().toString();
        if (!heading) {
            int width = look.regular().extent(gc, text).x;
            text(gc, look.regular(), text, Math.max(area.x + MARGIN, area.x + area.width - MARGIN - width), area);
        } else if (cell.getColumnIndex() == RowPainter.NAME) {
            text(gc, look.bold(), text, area.x + 2 * MARGIN, area);
        } else {
            names.paint(gc, area, text);
        }
    }

    @Override
    String widest(ILayerCell cell) {
        return "";
    }
}
