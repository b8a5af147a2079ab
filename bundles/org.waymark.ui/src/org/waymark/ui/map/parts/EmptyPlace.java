package org.waymark.ui.map.parts;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** The mouse on an empty place of the map: a drag opens a rubber band, a click goes to the cell, two edit it. */
final class EmptyPlace extends MarqueeDragTracker {

    private static final int STILL = 4;

    @Override
    protected boolean handleButtonUp(int button) {
        Point moved = getLocation().getTranslated(getStartLocation().getNegated());
        boolean still = button == 1 && Math.abs(moved.x) < STILL && Math.abs(moved.y) < STILL;
        Point at = getLocation().getCopy();
        boolean done = super.handleButtonUp(button);
        if (still) {
            tell(at, false);
        }
        return done;
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        if (button == 1) {
            tell(getLocation().getCopy(), true);
        }
        return true;
    }

    private void tell(Point at, boolean twice) {
        if (getCurrentViewer() != null
                && getCurrentViewer().getProperty(InPlaceTyping.KEY) instanceof InPlaceTyping typing) {
            typing.point(at, twice);
        }
    }
}
