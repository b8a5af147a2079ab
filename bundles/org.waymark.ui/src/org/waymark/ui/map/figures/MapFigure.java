package org.waymark.ui.map.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;

/**
 * The figure of a map with layers from back to front. The stage headers stick to the upper edge of the window, the lane
 * headers to its left edge.
 */
public final class MapFigure extends FreeformLayer {

    /** Margin in pixels, as selection rings and labels may exceed the map. */
    private static final int AROUND = 100;

    /** The layers from back to front. */
    private enum Level {
        BANDS, CELLS, LINES, CONTENT, LANES, STAGES
    }

    private final Map<Level, PartLayer> layers = new EnumMap<>(Level.class);
    private final HeaderBand laneBand = new HeaderBand();
    private final HeaderBand stageBand = new HeaderBand();
    private final HeaderBand corner = new HeaderBand();
    private Rectangle map = new Rectangle();
    private Rectangle body = new Rectangle();
    private Color canvas;
    private Consumer<Rectangle> sight = area -> {
    };
    private int clearX = -AROUND;
    private int clearY = -AROUND;

    public MapFigure() {
        for (Level level : Level.values()) {
            PartLayer layer = level == Level.LANES || level == Level.STAGES ? new StickyLayer() : new PartLayer();
            if (level == Level.LANES) {
                add(laneBand);
            } else if (level == Level.STAGES) {
                add(stageBand);
            }
            layers.put(level, layer);
            add(layer);
        }
        add(corner);
    }

    /** Returns the layer of a part with this role and region. */
    public IFigure layer(PartRole role, Region region) {
        return layers.get(switch (region) {
            case STAGE_HEADERS -> Level.STAGES;
            case LANE_HEADERS -> Level.LANES;
            case TITLE, BODY, FOOTER -> switch (role) {
                case LANE_BAND, STAGE_BAND, MOMENT_BAND, EMOTION_SCALE -> Level.BANDS;
                case CELL, STAGE_CELL, JOURNEY_CELL, TITLE, SCENARIO, LEGEND, EMPTY_HINT -> Level.CELLS;
                case EMOTION_GAP, EMOTION_CURVE, BLUEPRINT_LINE, TRANSITION, OBSERVED_FLOW -> Level.LINES;
                default -> Level.CONTENT;
            };
        });
    }

    /**
     * Sets the order in which the parts are painted in their layers.
     *
     * @param parts all parts, from back to front
     */
    public void arrange(List<PartFigure> parts) {
        layers.values().forEach(PartLayer::begin);
        for (int i = 0; i < parts.size(); i++) {
            PartFigure part = parts.get(i);
            part.order(i);
            ((PartLayer) part.getParent()).append(part);
        }
    }

    /** Changes many parts at once and paints what changed in sight once. */
    public void change(Runnable parts) {
        layers.values().forEach(PartLayer::gather);
        try {
            parts.run();
        } finally {
            layers.values().forEach(PartLayer::release);
        }
    }

    /** Adds parts to an area that is about to be painted, and so need not be painted again. */
    public void fill(Runnable parts) {
        layers.values().forEach(PartLayer::gather);
        try {
            parts.run();
        } finally {
            layers.values().forEach(PartLayer::forget);
        }
    }

    /** Sets size and colours from a placed map. */
    public void fit(PlacedMap placed, Paints paints) {
        Color color = paints == null ? null : paints.color(placed.canvas());
        Rectangle all = ShapePainter.rectangle(placed.bounds());
        Rectangle grid = ShapePainter.rectangle(placed.body());
        if (Objects.equals(color, canvas) && all.equals(map) && grid.equals(body)) {
            // changed parts repaint themselves; repainting everything would cost more than most edits
            return;
        }
        canvas = color;
        map = all;
        body = grid;
        for (HeaderBand band : new HeaderBand[]{laneBand, stageBand, corner}) {
            band.setBackgroundColor(canvas);
        }
        for (PartLayer layer : layers.values()) {
            if (layer instanceof StickyLayer sticky) {
                sticky.resize(map);
            } else {
                layer.setBounds(map);
            }
        }
        revalidate();
        repaint();
    }

    /** Keeps the headers visible when the upper left corner of the window shows this point of the map. */
    public void stick(Point corner) {
        int headerTop = stageTop();
        int dx = Math.max(0, corner.x - map.x - lanesLeft());
        int dy = Math.max(0, corner.y - headerTop);
        layers.get(Level.LANES).setLocation(new Point(dx, 0));
        layers.get(Level.STAGES).setLocation(new Point(0, dy));
        Point covered = covered();
        clearX = dx == 0 ? -AROUND : corner.x + covered.x;
        clearY = dy == 0 ? -AROUND : corner.y + covered.y;
        for (Object child : layers.get(Level.STAGES).getChildren()) {
            ((PartFigure) child).stick(clearX);
        }
        laneBand.setBounds(dx == 0
                ? new Rectangle()
                : new Rectangle(corner.x, headerTop, covered.x, map.bottom() - headerTop));
        stageBand.setBounds(dy == 0 ? new Rectangle() : new Rectangle(map.x, corner.y, map.width, covered.y));
        this.corner.setBounds(dx == 0
                ? new Rectangle()
                : new Rectangle(corner.x, headerTop + dy, covered.x, covered.y));
        Covers covers = new Covers(laneBand.getBounds(), stageBand.getBounds());
        layers.forEach((level, layer) -> layer.behind(switch (level) {
            case STAGES -> Covers.NONE;
            case LANES -> covers.ofLaneHeaders();
            default -> covers;
        }));
    }

    /** Returns the area in which parts of a region are visible beside the sticky headers, which cover all others. */
    public Rectangle clear(Region region) {
        int left = region == Region.LANE_HEADERS || region == Region.TITLE ? -AROUND : clearX;
        int top = region == Region.STAGE_HEADERS ? -AROUND : clearY;
        return new Rectangle(left, top, map.right() + AROUND - left, map.bottom() + AROUND - top);
    }

    /** Returns the part of the window that headers always cover, in map pixels: width left, height above. */
    public Point covered() {
        return new Point(body.x - lanesLeft(), body.y - stageTop());
    }

    private int stageTop() {
        int top = body.y;
        for (Object child : layers.get(Level.STAGES).getChildren()) {
            top = Math.min(top, ((IFigure) child).getBounds().y);
        }
        return top;
    }

    private int lanesLeft() {
        int left = body.x;
        for (Object child : layers.get(Level.LANES).getChildren()) {
            left = Math.min(left, ((IFigure) child).getBounds().x);
        }
        return Math.max(0, left);
    }

    /** Returns the size of the map, independent of the current position of headers. */
    @Override
    public Rectangle getFreeformExtent() {
        return map.getCopy();
    }

    /** Sets what is told each area before it is painted, so that parts can be there only when they are seen. */
    public void beforePainting(Consumer<Rectangle> listener) {
        sight = listener;
    }

    @Override
    public void paint(Graphics graphics) {
        sight.accept(graphics.getClip(new Rectangle()));
        super.paint(graphics);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (canvas != null) {
            graphics.setBackgroundColor(canvas);
            graphics.fillRectangle(getBounds());
        }
    }
}
