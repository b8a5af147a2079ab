package org.waymark.ui.matrix;

import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.fillhandle.action.FillHandleDragMode;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Rectangle;

/** Drags the handle at the corner of the selection, which fills cells. */
final class FillDrag extends FillHandleDragMode {

    /**
     * The cells of a fill.
     *
     * @param source selected cells, in rows and columns
     * @param target cells to fill, including the source
     */
    record Fill(Rectangle source, Rectangle target) {
    }

    private final Consumer<Fill> done;

    FillDrag(SelectionLayer selection, NatTable table, Consumer<Fill> done) {
        super(selection, table.getInternalCellClipboard());
        this.done = done;
    }

    @Override
    public void mouseUp(NatTable table, MouseEvent event) {
        Rectangle target = selectionLayer.getFillHandleRegion();
        if (target == null || selectionLayer.getSelectedCellPositions().length == 0) {
            reset(table);
            return;
        }
        Rectangle source = selected();
        Fill fill = new Fill(source, new Rectangle(target.x, target.y, target.width, target.height).union(source));
        reset(table);
        if (!fill.source.equals(fill.target)) {
            done.accept(fill);
        }
    }

    private Rectangle selected() {
        Rectangle all = null;
        for (PositionCoordinate at : selectionLayer.getSelectedCellPositions()) {
            Rectangle cell = new Rectangle(at.getColumnPosition(), at.getRowPosition(), 1, 1);
            all = all == null ? cell : all.union(cell);
        }
        return all;
    }
}
