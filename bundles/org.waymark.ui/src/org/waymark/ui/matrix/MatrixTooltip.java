package org.waymark.ui.matrix;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.matrixview.GridHeading;
import org.waymark.core.matrixview.GridRow;
import org.waymark.core.matrixview.GridRow.StepRow;
import org.waymark.ui.matrix.MatrixTable.Spot;

/** Shows full names of rows and columns. What a cell says is in the line below the table. */
final class MatrixTooltip extends DefaultToolTip {

    private final MatrixTable table;

    MatrixTooltip(MatrixTable table) {
        super(table.control(), ToolTip.NO_RECREATE, false);
        this.table = table;
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return table.spot(event.x, event.y).map(spot -> spot.region() + spot.row() + ":" + spot.column()).orElse("");
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return !getText(event).isEmpty() && super.shouldCreateToolTip(event);
    }

    @Override
    protected String getText(Event event) {
        return table.spot(event.x, event.y).map(this::text).orElse("");
    }

    private String text(Spot spot) {
        MatrixTexts texts = table.texts();
        return switch (spot.value()) {
            case GridHeading heading -> texts.function(heading.function());
            case StepRow row when spot.column() == RowPainter.CHECK -> texts.checkDetails(row.step());
            case GridRow row when spot.column() == RowPainter.NAME -> (texts.row(row) + '\n'
                    + table.look().comments().told(row.id())).strip();
            case GridRow row -> texts.row(row);
            case Integer total -> texts.get(spot.row() == table.grid().levels()
                    ? "total_accountable_tip"
                    : "total_load_tip", texts.function(table.grid().columns().get(spot.column()).function()), total);
            default -> spot.region().equals(GridRegion.BODY) ? "" : corner(spot);
        };
    }

    private String corner(Spot spot) {
        if (spot.row() >= table.grid().levels()) {
            return "";
        }
        return switch (spot.column()) {
            case RowPainter.CHECK -> table.texts().get("column_check_tip");
            case RowPainter.FUNCTIONS -> table.texts().get("column_functions_tip");
            case RowPainter.INFLUENCE -> table.texts().get("column_influence_tip");
            default -> "";
        };
    }
}
