package org.waymark.ui.map;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.MapPart;

/**
 * Reveals parts next to the sticky headers, not behind them, and in one step. The default viewer scrolls in many small
 * steps, which paints a large map a dozen times after each edit.
 */
final class MapViewer extends GraphicalViewerImpl {

    private static final int MARGIN = 8;

    private final MapRoot root;

    MapViewer(MapRoot root) {
        this.root = root;
    }

    @Override
    public Control createControl(Composite parent) {
        MapCanvas canvas = new MapCanvas(parent, getLightweightSystem());
        setControl(canvas);
        show(getRootFigure());
        return canvas;
    }

    @Override
    protected void setRootFigure(IFigure figure) {
        super.setRootFigure(figure);
        show(figure);
    }

    private void show(IFigure figure) {
        if (getControl() instanceof MapCanvas canvas && figure instanceof Viewport port) {
            canvas.setViewport(port);
        }
    }

    @Override
    public void reveal(EditPart part) {
        if (!(part instanceof ElementPart element) || !(root.getContents() instanceof MapPart map)) {
            return;
        }
        Viewport port = ((FigureCanvas) getControl()).getViewport();
        Rectangle region = onSheet(element, port).expand(MARGIN, MARGIN);
        double zoom = root.getZoomManager().getZoom();
        Point covered = map.sheet().covered();
        int left = (int) Math.ceil(covered.x * zoom);
        int top = (int) Math.ceil(covered.y * zoom);
        Point now = port.getViewLocation();
        Rectangle room = port.getClientArea();
        Region place = element.placed().region();
        int x = place == Region.LANE_HEADERS ? now.x : seen(now.x, room.width, region.x - left, region.right());
        int y = place == Region.STAGE_HEADERS ? now.y : seen(now.y, room.height, region.y - top, region.bottom());
        port.setViewLocation(x, y);
    }

    private static Rectangle onSheet(GraphicalEditPart part, Viewport port) {
        IFigure figure = part.getFigure();
        Rectangle region = figure.getBounds().getCopy();
        for (IFigure at = figure.getParent(); at != null && at != port; at = at.getParent()) {
            at.translateToParent(region);
        }
        return region;
    }

    /**
     * Returns the scroll position that shows from..to with the least scrolling; the start, if the window is too small.
     */
    private static int seen(int now, int room, int from, int to) {
        if (to - from > room) {
            return now > from && now < to - room ? now : from;
        }
        return Math.max(Math.min(now, from), to - room);
    }
}
