package org.waymark.ui.matrix;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.waymark.core.matrixview.GridRow;
import org.waymark.core.matrixview.GridRow.JourneyRow;
import org.waymark.core.matrixview.GridRow.StepRow;
import org.waymark.core.matrixview.MatrixGrid;
import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.ui.matrix.MatrixColours.Ground;

/** Paints the row header: name in the tree of stages, check and totals. */
final class RowPainter extends MatrixPainter {

    static final int NAME = 0;
    static final int CHECK = 1;
    static final int FUNCTIONS = 2;
    static final int INFLUENCE = 3;
    static final int COLUMNS = 4;
    /** Width at the right end of a name that belongs to the mark of its comments. */
    static final int MARK = 34;
    private static final int INDENT = 16;

    private final Supplier<MatrixGrid> grid;

    RowPainter(MatrixLook look, Supplier<MatrixGrid> grid) {
        super(look);
        this.grid = grid;
    }

    /** Returns the x at which the text of a row begins, after the triangle. */
    static int indent(GridRow row) {
        return MARGIN + INDENT * (row.depth() + 1);
    }

    @Override
    void paint(ILayerCell cell, GC gc, Rectangle area) {
        GridRow row = (GridRow) cell.getDataValue();
        MatrixColours colours = look.colours();
        Ground ground = isSelected(cell)
                ? colours.selectedHeading
                : row instanceof JourneyRow ? colours.journey : row.isGroup() ? colours.stage : colours.heading;
        fill(gc, area, ground.fill());
        gc.setForeground(ground.ink());
        switch (cell.getColumnIndex()) {
            case NAME -> name(gc, area, row, ground);
            case CHECK -> check(gc, area, row);
            case FUNCTIONS -> total(gc, area, row, grid.get().total(row).functions());
            case INFLUENCE -> total(gc, area, row, grid.get().total(row).influence());
            default -> throw new IllegalStateException("column " + cell.getColumnIndex());
        }
    }

    private void name(GC gc, Rectangle area, GridRow row, Ground ground) {
        int x = area.x + indent(row);
        if (row.isGroup()) {
            boolean folded = !grid.get().state().isFiltered() && grid.get().state().foldedRows().contains(row.id());
            triangle(gc, x - INDENT + 2, area.y + area.height / 2 - 4, folded, ground.muted());
        }
        int open = look.comments().count(row.id());
        Rectangle room = new Rectangle(area.x, area.y, area.width - (open > 0 ? MARK : 0), area.height);
        if (open > 0) {
            bubble(gc, Integer.toString(open), new Rectangle(area.x + room.width, area.y, MARK, area.height));
            gc.setForeground(ground.ink());
        }
        Lettering letters = row.isGroup() ? look.bold() : look.regular();
        String name = look.texts().row(row);
        text(gc, letters, name, x, room);
        if (grid.get().state().sort().isSorted() && row instanceof StepRow step) {
            int after = x + letters.extent(gc, name).x + 2 * MARGIN;
            if (after < room.x + room.width - 4 * MARGIN) {
                gc.setForeground(ground.muted());
                text(gc, look.italic(), look.texts().stage(step), after, room);
            }
        }
    }

    /** Paints the mark of open comments as the map draws it: a speech bubble with their number. */
    private void bubble(GC gc, String count, Rectangle area) {
        int height = 16;
        int y = area.y + (area.height - height) / 2;
        int width = area.width - 2 * MARGIN;
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.colours().accent);
        gc.fillRoundRectangle(area.x + MARGIN, y, width, height, height, height);
        gc.fillPolygon(new int[]{area.x + 2 * MARGIN, y + height - 1, area.x + 2 * MARGIN + 5, y + height - 1,
                area.x + 2 * MARGIN, y + height + 3});
        gc.setForeground(look.colours().onAccent);
        centred(gc, look.bold(), count, new Rectangle(area.x + MARGIN, y, width, height));
    }

    private void check(GC gc, Rectangle area, GridRow row) {
        if (row instanceof StepRow step) {
            mark(gc, area.x + MARGIN, area.y + area.height / 2 - 5, step.step().accountable());
            text(gc, look.regular(), look.texts().check(step.step()), area.x + MARGIN + 16, area);
        }
    }

    /** Paints a tick, a cross or an exclamation mark, which differ without their colours. */
    private void mark(GC gc, int x, int y, Accountability accountable) {
        MatrixColours colours = look.colours();
        gc.setLineWidth(2);
        gc.setAntialias(SWT.ON);
        var ink = gc.getForeground();
        switch (accountable) {
            case ONE -> {
                gc.setForeground(colours.good);
                gc.drawPolyline(new int[]{x, y + 6, x + 4, y + 10, x + 10, y + 1});
            }
            case NONE -> {
                gc.setForeground(colours.bad);
                gc.drawLine(x + 1, y + 1, x + 9, y + 9);
                gc.drawLine(x + 9, y + 1, x + 1, y + 9);
            }
            case SEVERAL -> {
                gc.setForeground(colours.warning);
                gc.drawPolygon(new int[]{x + 5, y, x + 10, y + 10, x, y + 10});
                gc.drawLine(x + 5, y + 4, x + 5, y + 7);
            }
        }
        gc.setForeground(ink);
        gc.setLineWidth(1);
    }

    private void total(GC gc, Rectangle area, GridRow row, int number) {
        if (row instanceof StepRow) {
            centred(gc, look.regular(), Integer.toString(number), area);
        }
    }

    @Override
    String widest(ILayerCell cell) {
        GridRow row = (GridRow) cell.getDataValue();
        return switch (cell.getColumnIndex()) {
            case NAME -> "m".repeat(2 + 2 * row.depth()) + look.texts().row(row);
            case CHECK -> row instanceof StepRow(MatrixRow step, int depth, boolean group)
                    ? "mmm" + look.texts().check(step)
                    : "";
            default -> "000";
        };
    }
}
