package org.waymark.ui.matrix;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.waymark.core.layout.Ink;
import org.waymark.core.matrixview.GridHeading;
import org.waymark.core.matrixview.GridSort;
import org.waymark.core.matrixview.MatrixGrid;
import org.waymark.ui.matrix.MatrixColours.Ground;

/** Paints the headings of functions and the totals below them. */
final class HeadingPainter extends MatrixPainter {

    /** Room at the top for the fold triangle, in pixels. */
    static final int FOLD = 14;
    private static final int STRIPE = 3;

    private final Supplier<MatrixGrid> grid;
    private final HeadingText names;
    private final HeadingText itself;

    HeadingPainter(MatrixLook look, Supplier<MatrixGrid> grid) {
        super(look);
        this.grid = grid;
        this.names = new HeadingText(look.bold());
        this.itself = new HeadingText(look.italic());
    }

    /** Returns the height at which a heading is fully visible. */
    int height(GC gc, GridHeading heading, int width) {
        int fold = heading.canFold() ? FOLD : 0;
        return writer(heading).height(gc, look.texts().heading(heading), width) + fold + STRIPE;
    }

    private HeadingText writer(GridHeading heading) {
        return heading.itself() ? itself : names;
    }

    @Override
    void paint(ILayerCell cell, GC gc, Rectangle area) {
        if (cell.getDataValue() instanceof GridHeading heading) {
            heading(cell, gc, area, heading);
        } else {
            Ground ground = look.colours().total;
            fill(gc, area, ground.fill());
            gc.setForeground(ground.ink());
            centred(gc, look.regular(), cell.getDataValue().toString(), area);
        }
    }

    private void heading(ILayerCell cell, GC gc, Rectangle area, GridHeading heading) {
        Ground ground = isSelected(cell) ? look.colours().selectedHeading : look.colours().heading;
        fill(gc, area, ground.fill());
        Ink colour = Ink.of(heading.function().color(), Ink.NONE);
        if (colour.visible() && !heading.itself()) {
            gc.setBackground(new org.eclipse.swt.graphics.Color(colour.argb() >> 16 & 0xFF, colour.argb() >> 8 & 0xFF,
                    colour.argb() & 0xFF));
            gc.fillRectangle(area.x, area.y, area.width, STRIPE);
        }
        Rectangle text = new Rectangle(area.x, area.y + STRIPE, area.width, area.height - STRIPE);
        if (heading.canFold()) {
            triangle(gc, area.x + MARGIN, area.y + STRIPE + 2, heading.folded(), ground.muted());
            if (text.width < text.height * 2) {
                text.y += FOLD - STRIPE;
                text.height -= FOLD - STRIPE;
            } else {
                text.x += 2 * MARGIN;
                text.width -= 2 * MARGIN;
            }
        }
        gc.setForeground(heading.itself() ? ground.muted() : ground.ink());
        writer(heading).paint(gc, text, look.texts().heading(heading));
        GridSort sort = grid.get().state().sort();
        if (sort.by() == GridSort.By.FUNCTION && sort.functionId().equals(heading.function().id())
                && (heading.columns() == 1)) {
            sorted(gc, area, sort.descending());
        }
    }

    private void sorted(GC gc, Rectangle area, boolean descending) {
        int x = area.x + area.width - 12;
        int y = area.y + area.height - 10;
        gc.setBackground(look.colours().accent);
        gc.fillPolygon(descending
                ? new int[]{x, y, x + 9, y, x + 4, y + 6}
                : new int[]{x, y + 6, x + 9, y + 6, x + 4, y});
    }

    @Override
    String widest(ILayerCell cell) {
        return cell.getDataValue() instanceof GridHeading ? "R/A 5" : cell.getDataValue().toString();
    }
}
