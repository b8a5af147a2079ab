package org.waymark.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.waymark.core.layout.Box;
import org.waymark.ui.map.parts.MapPart;

/** The root edit part of a map: zoom from 10 to 400 %, headers that stay visible. */
final class MapRoot extends ScalableFreeformRootEditPart {

    private static final double[] LEVELS = {0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 2.5, 3,
            4};
    private static final int SPACE = 16;
    private static final int EDGE = 8;

    private final List<Runnable> listeners = new ArrayList<>();

    MapRoot() {
        getZoomManager().setZoomLevels(LEVELS.clone());
        viewport().getHorizontalRangeModel().addPropertyChangeListener(event -> stick());
        viewport().getVerticalRangeModel().addPropertyChangeListener(event -> stick());
    }

    /** Zooms a viewer by the wheel, at the pointer, as by the zoom manager. */
    void zooms(GraphicalViewer viewer) {
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        viewer.setProperty(ZoomManager.class.toString(), getZoomManager());
    }

    void addLookListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeLookListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Notifies listeners of another zoom or curve. */
    void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane pane = new ZoomPane(() -> {
            tell();
            stick();
        });
        pane.add(getPrintableLayers(), PRINTABLE_LAYERS);
        pane.add(new org.eclipse.draw2d.FreeformLayer(), SCALED_FEEDBACK_LAYER);
        return pane;
    }

    private Viewport viewport() {
        return (Viewport) getFigure();
    }

    /** Passes the point at the upper left corner of the window to the map. */
    void stick() {
        if (getContents() instanceof MapPart map) {
            double zoom = getZoomManager().getZoom();
            Point corner = viewport().getViewLocation();
            map.sheet().stick(new Point((int) Math.floor(corner.x / zoom), (int) Math.floor(corner.y / zoom)));
        }
    }

    /**
     * Scrolls as little as possible to show a box of the map beside and below the sticky headers.
     *
     * @param vertical false for boxes in the stage headers, which are always visible
     */
    void reveal(Box box, boolean vertical) {
        if (getContents() instanceof MapPart map) {
            double zoom = getZoomManager().getZoom();
            Point covered = map.sheet().covered();
            Rectangle room = viewport().getClientArea();
            Point now = viewport().getViewLocation();
            int x = shifted(now.x, room.width, (box.x() - covered.x) * zoom - EDGE, box.right() * zoom + EDGE);
            int y = vertical
                    ? shifted(now.y, room.height, (box.y() - covered.y) * zoom - EDGE, box.bottom() * zoom + EDGE)
                    : now.y;
            if (x != now.x || y != now.y) {
                viewport().setViewLocation(x, y);
            }
        }
    }

    private static int shifted(int now, int room, double from, double to) {
        double wanted = to > now + room ? to - room : now;
        return (int) Math.max(0, Math.round(Math.min(wanted, from)));
    }

    /** Returns the largest zoom at which the width of the map, or all of it, fits into the window. */
    void fit(boolean width) {
        if (getContents() instanceof MapPart map) {
            Rectangle all = map.sheet().getFreeformExtent();
            Rectangle room = viewport().getClientArea();
            double zoom = (room.width - SPACE) / (double) all.width;
            if (!width) {
                zoom = Math.min(zoom, (room.height - SPACE) / (double) all.height);
            }
            zoomTo(Math.min(zoom, 2));
            viewport().setViewLocation(0, 0);
        }
    }

    void zoomTo(double zoom) {
        ZoomManager manager = getZoomManager();
        double inside = Math.clamp(zoom, LEVELS[0], LEVELS[LEVELS.length - 1]);
        double nearest = IntStream.range(0, LEVELS.length).mapToDouble(i -> LEVELS[i])
                .filter(level -> Math.abs(level - inside) < 0.005).findFirst().orElse(inside);
        manager.setZoom(nearest);
    }
}
