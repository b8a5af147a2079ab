package org.waymark.ui.map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/**
 * Scales with the graphics of the platform. The default pane rounds fonts to whole points, which clips the last letter
 * of texts.
 */
final class ZoomPane extends ScalableFreeformLayeredPane {

    private final Runnable scaled;

    ZoomPane(Runnable scaled) {
        this.scaled = scaled;
    }

    @Override
    public void setScale(double scale) {
        super.setScale(scale);
        scaled.run();
    }

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getScale() == 1) {
            super.paintClientArea(graphics);
        } else {
            graphics.pushState();
            graphics.scale(getScale());
            paintChildren(graphics);
            graphics.popState();
        }
    }
}
