package org.waymark.testing.gef;

import java.util.Collections;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.SelectionRequest;

/** Finds a point where a click hits a part and none of its children. All methods must be called on the UI thread. */
final class HitPoint {

    /** Number of grid lines in each direction; their crossings are tried, the middle first. */
    private static final int GRID = 12;

    private HitPoint() {
    }

    static Optional<Point> of(GraphicalViewer viewer, GraphicalEditPart part, Rectangle canvas) {
        Rectangle visible = Parts.bounds(part).intersect(canvas);
        if (visible.isEmpty()) {
            return Optional.empty();
        }
        Point middle = visible.getCenter();
        if (hits(viewer, part, middle)) {
            return Optional.of(middle);
        }
        for (int row = 1; row < GRID; row++) {
            for (int column = 1; column < GRID; column++) {
                Point point = new Point(visible.x + visible.width * column / GRID,
                        visible.y + visible.height * row / GRID);
                if (hits(viewer, part, point)) {
                    return Optional.of(point);
                }
            }
        }
        return partAt(viewer, middle) == part ? Optional.of(middle) : Optional.empty();
    }

    /** Returns whether a click hits the part; a handle above the part would take the click. */
    private static boolean hits(GraphicalViewer viewer, GraphicalEditPart part, Point point) {
        return viewer.findHandleAt(point) == null && partAt(viewer, point) == part;
    }

    /** Returns the part that the selection tool finds at a point. */
    static EditPart partAt(GraphicalViewer viewer, Point point) {
        SelectionRequest request = new SelectionRequest();
        request.setType(RequestConstants.REQ_SELECTION);
        request.setLocation(point);
        return viewer.findObjectAtExcluding(point, Collections.emptyList(),
                part -> part.getTargetEditPart(request) != null);
    }
}
