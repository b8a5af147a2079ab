package org.waymark.ui.map.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;

/** Paints one placed part and decides which points of it react to the mouse. */
public class PartFigure extends Figure {

    private static final int REACH = 4;
    private static final int UNIT = 1000;
    private static final int WIDE = 4000;
    /** Distance from the box by which shapes of most parts stay inside. */
    private static final int BESIDE = 64;

    private final ShapePainter painter;
    private PlacedPart part;
    private Rectangle box = new Rectangle();
    private Optional<Box> reach = Optional.empty();
    private int order = -1;
    private int followers;
    private boolean compact;
    private boolean late;
    private Supplier<String> tips = () -> "";
    private Label tip;

    public PartFigure(ShapePainter painter, PlacedPart part) {
        this.painter = painter;
        this.part = part;
        take(part);
    }

    /** Returns the part's box in map coordinates, without labels beside it. */
    public Rectangle box() {
        settle();
        return box.getCopy();
    }

    /** Returns the placed part shown now. */
    public final PlacedPart part() {
        return part;
    }

    protected final ShapePainter painter() {
        return painter;
    }

    /** Returns the distance by which the text was moved from its placed position, in map pixels. */
    public int textShift() {
        return 0;
    }

    /** @param left x in the map from which headers of stages are visible */
    void stick(int left) {
        // most parts scroll with the map
    }

    /** Shows another state of the part; an equal one costs nothing. */
    public void place(PlacedPart other) {
        if (other == part) {
            return;
        }
        boolean drawn = part.shapes().equals(other.shapes());
        boolean opaque = part.opacity() == other.opacity();
        boolean same = drawn && opaque;
        boolean still = part.bounds().equals(other.bounds());
        if (same && !still && mayWait(other)) {
            part = other;
            late = true;
            return;
        }
        settle();
        Optional<Box> changed = !drawn && opaque && still && isUnscaled()
                ? ChangedArea.between(part.shapes(), other.shapes())
                : Optional.empty();
        part = other;
        if (!drawn) {
            reach = Optional.empty();
        }
        if (!same || !still) {
            take(other);
        }
        if (!same) {
            changed.map(it -> ShapePainter.rectangle(it.moved(box.x, box.y))).ifPresentOrElse(
                    it -> repaint(it.x, it.y, it.width, it.height), this::repaint);
        }
    }

    /** Returns whether a pixel of the map is one of the window: else the edge of a small area runs through pixels. */
    private boolean isUnscaled() {
        return isUnscaled(this);
    }

    static boolean isUnscaled(IFigure figure) {
        Rectangle unit = new Rectangle(0, 0, UNIT, UNIT);
        figure.translateToAbsolute(unit);
        return unit.width == UNIT;
    }

    private void take(PlacedPart other) {
        setBounds(measure(other));
    }

    /** Takes the box of a part; returns the bounds of the figure. */
    private Rectangle measure(PlacedPart other) {
        box = ShapePainter.rectangle(other.bounds());
        Box extent = other.bounds();
        if (!other.shapes().isEmpty()) {
            // a part that only moves keeps what its shapes cover
            if (reach.isEmpty()) {
                reach = Optional.of(covered(other.shapes()));
            }
            extent = extent.union(reach.get().moved(extent.x(), extent.y()));
        }
        Rectangle bounds = ShapePainter.rectangle(extent).expand(2, 2);
        compact = box.getExpanded(BESIDE, BESIDE).contains(bounds);
        return bounds;
    }

    /** Returns whether the part moves from out of sight to out of sight, with nobody who follows it. */
    private boolean mayWait(PlacedPart other) {
        return compact && followers == 0 && getChildren().isEmpty() && getParent() instanceof PartLayer layer
                && layer.misses(part.bounds(), BESIDE) && layer.misses(other.bounds(), BESIDE);
    }

    /** Takes the place of a part that moved out of sight: thousands do so in one edit, and few are looked at before the next. */
    private void settle() {
        if (late) {
            late = false;
            super.getBounds().setBounds(measure(part));
        }
    }

    @Override
    public Rectangle getBounds() {
        settle();
        return super.getBounds();
    }

    /** Returns whether the part is surely outside an area, without taking a new place for it. */
    final boolean waitsOutside(Rectangle area) {
        return late && PartLayer.misses(part.bounds(), BESIDE, area);
    }

    @Override
    public void addFigureListener(FigureListener listener) {
        settle();
        followers++;
        super.addFigureListener(listener);
    }

    @Override
    public void removeFigureListener(FigureListener listener) {
        followers = Math.max(0, followers - 1);
        super.removeFigureListener(listener);
    }

    private static Box covered(List<PlacedShape> shapes) {
        Box all = shapes.getFirst().box();
        for (PlacedShape shape : shapes) {
            all = all.union(shape.box());
        }
        return all;
    }

    /** Returns the place in the order of the map, negative before there is one. */
    public int order() {
        return order;
    }

    void order(int value) {
        order = value;
    }

    @Override
    public void repaint(int x, int y, int width, int height) {
        if (!(getParent() instanceof PartLayer layer && layer.gathers(x, y, width, height))) {
            super.repaint(x, y, width, height);
        }
    }

    @Override
    public void erase() {
        Rectangle all = getBounds();
        if (!(getParent() instanceof PartLayer layer && layer.gathers(all.x, all.y, all.width, all.height))) {
            super.erase();
        }
    }

    /** Sets the supplier of the tooltip, called only when it is shown; empty for none. */
    public void tips(Supplier<String> text) {
        tips = text;
    }

    @Override
    public IFigure getToolTip() {
        String text = tips.get();
        if (text.isEmpty()) {
            return null;
        }
        if (tip == null || !tip.getText().equals(text)) {
            tip = new Label(text);
            tip.setBorder(new MarginBorder(4, 6, 4, 6));
        }
        return tip;
    }

    /** Paints without the states around border and children that a part does not have. */
    @Override
    public void paint(Graphics graphics) {
        settle();
        if (getChildren().isEmpty()) {
            paintFigure(graphics);
        } else {
            super.paint(graphics);
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        boolean unscaled = getParent() instanceof PartLayer layer && layer.isUnscaled();
        painter.paint(graphics, part.shapes(), box.x, box.y, part.opacity(), window(), unscaled);
    }

    /** Returns what the window shows of the map, for a part that exceeds any window. */
    private Optional<Rectangle> window() {
        return box.width >= WIDE && getParent() instanceof PartLayer layer ? layer.seen() : Optional.empty();
    }

    /** Returns whether a point is on the part: for a curve near its line, not in the whole rectangle. */
    @Override
    public boolean containsPoint(int x, int y) {
        if (!getBounds().contains(x, y)) {
            return false;
        }
        return switch (part.role()) {
            case EMOTION_CURVE, TRANSITION -> LineDistance.of(part, x - box.x, y - box.y) <= REACH;
            default -> part.role() == PartRole.EMOTION_POINT
                    ? box.getCopy().expand(2, 2).contains(x, y)
                    : box.contains(x, y);
        };
    }
}
