package org.waymark.ui.map.drop;

import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.DropEdits.Place;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.MapGrid;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Step;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;

/**
 * A drop target on the map under the pointer.
 *
 * @param box highlighted area in pixels of the window
 */
public record DropSpot(Place place, Rectangle box) {

    /**
     * Returns the target at a point of the window; empty outside the grid, on a lane's name and behind sticky headers.
     */
    public static Optional<DropSpot> at(GraphicalViewer viewer, Point point) {
        if (!(viewer.getContents() instanceof MapPart map)) {
            return Optional.empty();
        }
        EditPart under = viewer.findObjectAt(point);
        if (under instanceof ElementPart part && part.placed().role() == PartRole.LANE_HEADER) {
            return Optional.empty();
        }
        Optional<DropSpot> found = under instanceof ElementPart part ? of(map, part) : Optional.empty();
        return found.or(() -> covered(viewer, map, point) ? Optional.empty() : ofCell(map, point));
    }

    private static Optional<DropSpot> of(MapPart map, ElementPart part) {
        PlacedPart placed = part.placed();
        Rectangle box = part.partFigure().box();
        part.getFigure().translateToAbsolute(box);
        if (placed.owner() instanceof Step && placed.role() != PartRole.TRANSITION) {
            return new MapGrid(map.content().placed()).cellOf(placed).map(
                    cell -> new DropSpot(new Place(placed.element(), cell.step(), cell.lane()), box));
        }
        boolean journeys = placed.region() == Region.TITLE || placed.role() == PartRole.JOURNEY_CELL
                || placed.role() == PartRole.NOTE;
        Journey journey = map.content().journey();
        return journeys
                ? Optional.of(new DropSpot(new Place(journey, journey, LaneSpec.ofId(placed.key().lane())), box))
                : Optional.empty();
    }

    private static Optional<DropSpot> ofCell(MapPart map, Point point) {
        Point at = point.getCopy();
        map.sheet().translateToRelative(at);
        MapGrid grid = new MapGrid(map.content().placed());
        Optional<GridCell> cell = grid.cellAt(at.x, at.y);
        return cell.flatMap(grid::box).map(box -> new DropSpot(new Place(cell.get().step(), cell.get().step(),
                cell.get().lane()), onScreen(map, box)));
    }

    private static Rectangle onScreen(MapPart map, Box box) {
        PrecisionRectangle area = new PrecisionRectangle(
                new Rectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height()));
        map.sheet().translateToAbsolute(area);
        return area;
    }

    /** Returns whether sticky headers hide the cells at a point. */
    private static boolean covered(GraphicalViewer viewer, MapPart map, Point point) {
        Viewport port = ((FigureCanvas) viewer.getControl()).getViewport();
        Rectangle body = onScreen(map, map.content().placed().body());
        Rectangle headers = onScreen(map, new Box(0, 0, map.sheet().covered().x, map.sheet().covered().y));
        Point scrolled = port.getViewLocation();
        return scrolled.x > 0 && body.x < headers.width && point.x < headers.width
                || body.y < headers.height && point.y < headers.height;
    }
}
