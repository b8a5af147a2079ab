package org.waymark.ui.matrix;

import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.action.ColumnReorderDragMode;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderEndCommand;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderStartCommand;
import org.eclipse.swt.events.MouseEvent;
import org.waymark.core.matrixview.GridColumn;
import org.waymark.core.matrixview.GridHeading;

/** Drags a heading, which moves the function, with its subfunctions if the heading spans them. */
final class HeadingDrag extends ColumnReorderDragMode {

    private final MatrixTable table;
    private Optional<GridHeading> heading = Optional.empty();
    private int from;

    private HeadingDrag(MatrixTable table) {
        this.table = table;
    }

    static HeadingDrag of(MatrixTable table, DataLayer body, MatrixTable.Listener listener) {
        HeadingDrag drag = new HeadingDrag(table);
        body.registerCommandHandler(new AbstractLayerCommandHandler<ColumnReorderStartCommand>() {

            @Override
            protected boolean doCommand(ColumnReorderStartCommand command) {
                drag.from = command.getFromColumnPosition();
                return true;
            }

            @Override
            public Class<ColumnReorderStartCommand> getCommandClass() {
                return ColumnReorderStartCommand.class;
            }
        });
        body.registerCommandHandler(new AbstractLayerCommandHandler<ColumnReorderEndCommand>() {

            @Override
            protected boolean doCommand(ColumnReorderEndCommand command) {
                drag.drop(command.getToColumnPosition(), !command.isReorderToLeftEdge(), listener);
                return true;
            }

            @Override
            public Class<ColumnReorderEndCommand> getCommandClass() {
                return ColumnReorderEndCommand.class;
            }
        });
        return drag;
    }

    @Override
    public void mouseDown(NatTable natTable, MouseEvent event) {
        heading = table.spot(event.x, event.y).map(MatrixTable.Spot::value).filter(GridHeading.class::isInstance)
                .map(GridHeading.class::cast);
        super.mouseDown(natTable, event);
    }

    private void drop(int to, boolean behind, MatrixTable.Listener listener) {
        GridColumn target = table.grid().columns().get(Math.clamp(to, 0, table.grid().columns().size() - 1));
        listener.move(table.grid().columns().get(from), heading, target, behind);
    }
}
