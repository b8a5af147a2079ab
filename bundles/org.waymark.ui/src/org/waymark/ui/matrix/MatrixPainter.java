package org.waymark.ui.matrix;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** The base of all cell painters of the matrix. */
abstract class MatrixPainter extends AbstractCellPainter {

    static final int MARGIN = 6;

    final MatrixLook look;

    MatrixPainter(MatrixLook look) {
        this.look = look;
    }

    @Override
    public final void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Color background = gc.getBackground();
        Color foreground = gc.getForeground();
        paint(cell, gc, bounds);
        gc.setBackground(background);
        gc.setForeground(foreground);
    }

    abstract void paint(ILayerCell cell, GC gc, Rectangle area);

    /** Returns the text that determines the width of a column. */
    abstract String widest(ILayerCell cell);

    static boolean isSelected(ILayerCell cell) {
        return DisplayMode.SELECT.equals(cell.getDisplayMode());
    }

    static void fill(GC gc, Rectangle area, Color colour) {
        gc.setBackground(colour);
        gc.fillRectangle(area);
    }

    /** Paints a text vertically centred, shortened to the width. */
    static void text(GC gc, Lettering letters, String text, int x, Rectangle area) {
        String shown = letters.fit(gc, text, area.x + area.width - MARGIN - x);
        gc.setFont(letters.font);
        gc.drawString(shown, x, area.y + (area.height - letters.lineHeight(gc)) / 2, true);
    }

    static void centred(GC gc, Lettering letters, String text, Rectangle area) {
        gc.setFont(letters.font);
        gc.drawString(text, area.x + (area.width - letters.extent(gc, text).x) / 2,
                area.y + (area.height - letters.lineHeight(gc)) / 2, true);
    }

    /** Paints a triangle that points down if unfolded, right if folded. */
    static void triangle(GC gc, int x, int y, boolean folded, Color colour) {
        gc.setBackground(colour);
        gc.fillPolygon(folded
                ? new int[]{x + 2, y, x + 2, y + 8, x + 7, y + 4}
                : new int[]{x, y + 2, x + 9, y + 2, x + 4, y + 7});
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.bold().extent(gc, widest(cell)).x + 4 * MARGIN;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.bold().lineHeight(gc) + MARGIN;
    }
}
