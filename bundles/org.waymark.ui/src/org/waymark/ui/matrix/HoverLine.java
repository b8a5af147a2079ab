package org.waymark.ui.matrix;

import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.waymark.ui.matrix.MatrixTable.Spot;

/** Tells what is to be known about the cell under the pointer; a tooltip would lie over its neighbours. */
final class HoverLine {

    private final MatrixTable table;
    private final MatrixTable.Listener listener;
    private Optional<Spot> last = Optional.empty();

    private HoverLine(MatrixTable table, MatrixTable.Listener listener) {
        this.table = table;
        this.listener = listener;
    }

    static void install(MatrixTable table, MatrixTable.Listener listener) {
        HoverLine line = new HoverLine(table, listener);
        table.control().addListener(SWT.MouseMove, line::moved);
        table.control().addListener(SWT.MouseExit, event -> line.at(Optional.empty()));
    }

    private void moved(Event event) {
        at(table.spot(event.x, event.y).filter(spot -> spot.region().equals(GridRegion.BODY)));
    }

    private void at(Optional<Spot> spot) {
        if (!spot.equals(last)) {
            last = spot;
            listener.hover(spot.map(it -> table.texts().details(table.grid(), it.row(), it.column())
                    .replaceAll("\\s*\\n\\s*", " \u00b7 ")).orElse(""));
        }
    }
}
