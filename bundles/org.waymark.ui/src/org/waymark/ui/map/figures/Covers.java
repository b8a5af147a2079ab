package org.waymark.ui.map.figures;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * The grounds of the sticky headers at the upper and left edge of the window, which hide the map behind them. They are
 * painted after it, so that a part that is wholly behind one would be painted in vain.
 *
 * @param lanes the ground of the lane headers, empty while nothing is behind them
 * @param stages the ground of the stage headers, empty while nothing is behind them
 */
record Covers(Rectangle lanes, Rectangle stages) {

    /** Nothing is hidden. */
    static final Covers NONE = new Covers(new Rectangle(), new Rectangle());

    /** A pixel of the window at the smallest zoom, in map pixels: the edges of grounds let through what is behind them. */
    private static final int EDGE = 10;

    /** Returns what hides the lane headers themselves. */
    Covers ofLaneHeaders() {
        return new Covers(new Rectangle(), stages);
    }

    /** Returns whether nothing of an area is seen; whatever is left of or above the grounds is not in the window. */
    boolean hide(Rectangle area) {
        return !lanes.isEmpty() && area.right() <= lanes.right() - EDGE && area.y >= lanes.y + EDGE
                && area.bottom() <= lanes.bottom() - EDGE
                || !stages.isEmpty() && area.bottom() <= stages.bottom() - EDGE && area.x >= stages.x
                        && area.right() <= stages.right();
    }
}
