package org.waymark.ui.map.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.waymark.core.layout.PlacedPart;
import org.waymark.ui.paint.ShapePainter;

/** An outline around the header of a stage, which ends where the names of lanes begin, as the header does. */
public final class HeaderMarkFigure extends PartFigure {

    private int clear = Integer.MIN_VALUE / 2;

    public HeaderMarkFigure(ShapePainter painter, PlacedPart part) {
        super(painter, part);
    }

    @Override
    void stick(int left) {
        clear = left;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle all = getBounds();
        int from = Math.max(all.x, clear);
        if (from < all.right()) {
            graphics.pushState();
            graphics.clipRect(new Rectangle(from, all.y, all.right() - from, all.height));
            super.paintFigure(graphics);
            graphics.popState();
        }
    }
}
