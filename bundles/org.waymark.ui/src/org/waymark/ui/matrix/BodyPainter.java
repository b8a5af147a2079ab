package org.waymark.ui.matrix;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.waymark.core.matrixview.GridRow.JourneyRow;
import org.waymark.core.matrixview.GridRow.StepRow;
import org.waymark.core.matrixview.MatrixGrid;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.ui.matrix.MatrixColours.Ground;

/** Paints a cell: own roles and influence in bold, inherited ones pale, in italics and brackets. */
final class BodyPainter extends MatrixPainter {

    private final Supplier<MatrixGrid> grid;

    BodyPainter(MatrixLook look, Supplier<MatrixGrid> grid) {
        super(look);
        this.grid = grid;
    }

    @Override
    void paint(ILayerCell cell, GC gc, Rectangle area) {
        MatrixCell content = (MatrixCell) cell.getDataValue();
        Ground ground = ground(cell, content);
        fill(gc, area, ground.fill());
        String text = look.texts().cell(content);
        if (!text.isEmpty()) {
            boolean stated = !content.isInherited() && !content.explicitNone();
            gc.setForeground(stated ? ground.ink() : ground.muted());
            centred(gc, stated ? look.bold() : look.italic(), text, area);
        }
    }

    private Ground ground(ILayerCell cell, MatrixCell content) {
        MatrixColours colours = look.colours();
        int influence = look.heat() ? content.influence() : 0;
        if (isSelected(cell)) {
            return colours.selected(influence);
        }
        if (influence > 0) {
            return colours.heat(influence);
        }
        return switch (grid.get().rows().get(cell.getRowIndex())) {
            case JourneyRow journey -> colours.journey;
            case StepRow step when step.isGroup() -> colours.stage;
            case StepRow step -> colours.plain;
        };
    }

    @Override
    String widest(ILayerCell cell) {
        return look.texts().cell((MatrixCell) cell.getDataValue());
    }
}
