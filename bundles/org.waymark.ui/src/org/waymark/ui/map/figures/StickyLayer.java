package org.waymark.ui.map.figures;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A layer with its own coordinate system. Moving it moves its content without touching the figures, which keeps headers
 * visible while the map scrolls.
 */
final class StickyLayer extends PartLayer {

    @Override
    protected boolean useLocalCoordinates() {
        return true;
    }

    /** Sets the size of the map; only scrolling changes the position. */
    void resize(Rectangle map) {
        setSize(map.width, map.height);
    }
}
