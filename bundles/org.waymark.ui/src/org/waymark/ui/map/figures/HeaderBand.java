package org.waymark.ui.map.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;

/** The ground behind sticky headers, which hides the map that scrolls below them. */
final class HeaderBand extends Figure {

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.fillRectangle(getBounds());
    }
}
