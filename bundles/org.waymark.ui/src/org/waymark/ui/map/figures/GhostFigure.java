package org.waymark.ui.map.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.waymark.core.layout.PlacedPart;
import org.waymark.ui.paint.ShapePainter;

/** A pale copy of a part that follows the pointer at any zoom of the map. */
public final class GhostFigure extends Figure {

    private static final double PALE = 0.6;

    private final ShapePainter painter;
    private final PlacedPart part;

    public GhostFigure(ShapePainter painter, PlacedPart part) {
        this.painter = painter;
        this.part = part;
    }

    /** Returns false, so that the mouse reaches the figures below. */
    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle place = getBounds();
        Rectangle box = ShapePainter.rectangle(part.bounds());
        graphics.pushState();
        graphics.translate(place.x, place.y);
        graphics.scale((float) place.width / box.width, (float) place.height / box.height);
        painter.paint(graphics, part.shapes(), 0, 0, PALE);
        graphics.popState();
    }
}
