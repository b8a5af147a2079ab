package org.waymark.ui.map.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A layer of placed parts without clipping: they stay in their bounds, and clipping each one costs as much as painting
 * it.
 */
class PartLayer extends Layer {

    @Override
    protected void paintChildren(Graphics graphics) {
        Rectangle clip = graphics.getClip(new Rectangle());
        for (Object child : getChildren()) {
            IFigure figure = (IFigure) child;
            if (figure.isVisible() && figure.intersects(clip)) {
                figure.paint(graphics);
                graphics.restoreState();
            }
        }
    }
}
