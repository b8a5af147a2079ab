package org.waymark.ui.map.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;

/** The ground behind headers that stick: hides the map that scrolls away below them. */
final class HeaderBand extends Figure {

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.fillRectangle(getBounds());
    }
}
