package org.waymark.ui.map.figures;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A layer with coordinates of its own: moving it moves what lies in it without touching the figures, which is how headers
 * stay in sight while the map scrolls.
 */
final class StickyLayer extends PartLayer {

    @Override
    protected boolean useLocalCoordinates() {
        return true;
    }

    /** The map's size; the place is changed by scrolling only. */
    void resize(Rectangle map) {
        setSize(map.width, map.height);
    }
}
