package org.waymark.ui.map.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.waymark.core.layout.Box;

/**
 * A layer of placed parts without clipping: they stay in their bounds, and clipping each one costs as much as painting
 * it. Parts are painted and hit in the order of the map and not in the order in which they were added, so that a map
 * that was edited looks like one that is opened anew.
 */
class PartLayer extends Layer {

    private final List<IFigure> order = new ArrayList<>();
    private boolean gathering;
    private boolean unscaled;
    private int near;
    private Optional<Rectangle> visible = Optional.empty();
    private Optional<Rectangle> inside = Optional.empty();
    private Optional<Rectangle> gathered = Optional.empty();
    private Covers covers = Covers.NONE;

    /**
     * Keeps what is to be painted again until {@link #release}. Telling the window of each of thousands of figures that
     * moved takes longer than painting those in sight.
     */
    void gather() {
        gathering = true;
        gathered = Optional.empty();
        // the scale rounds to whole pixels
        visible = window().map(it -> it.expand(2, 2));
        inside = visible.map(this::ofChildren);
    }

    private Rectangle ofChildren(Rectangle area) {
        Rectangle same = area.getCopy();
        translateFromParent(same);
        return same;
    }

    /** Returns whether the children are painted in their own size. */
    boolean isUnscaled() {
        return unscaled;
    }

    /** Returns what the window shows of the map, as the children are placed; empty without a window. */
    Optional<Rectangle> seen() {
        return window().map(this::ofChildren);
    }

    private Optional<Rectangle> window() {
        Optional<Rectangle> found = Optional.empty();
        for (IFigure above = getParent(); above != null; above = above.getParent()) {
            if (above instanceof Viewport viewport) {
                Rectangle window = viewport.getBounds().getCopy();
                viewport.translateToAbsolute(window);
                translateToRelative(window);
                found = Optional.of(window);
            }
        }
        return found;
    }

    /** Paints again what was gathered, if any of it is in sight. */
    void release() {
        gathering = false;
        gathered.ifPresent(area -> super.repaint(area.x, area.y, area.width, area.height));
    }

    /** Forgets what was gathered, as it is painted anyway. */
    void forget() {
        gathering = false;
    }

    /** Takes an area of a child that is to be painted again; returns whether the child need not tell anybody else. */
    boolean gathers(int x, int y, int width, int height) {
        if (gathering && mayBeSeen(x, y, width, height)) {
            Rectangle area = new Rectangle(x, y, width, height);
            translateToParent(area);
            repaint(area.x, area.y, area.width, area.height);
        }
        return gathering;
    }

    /** Returns whether many parts are changed, and a box with this much around it is not in the window. */
    boolean misses(Box box, int around) {
        return gathering && inside.isPresent() && misses(box, around, inside.get());
    }

    /** Returns whether a box with this much around it is outside an area. */
    static boolean misses(Box box, int around, Rectangle area) {
        return box.x() - around > area.right() || box.right() + around < area.x || box.y() - around > area.bottom()
                || box.bottom() + around < area.y;
    }

    /** Returns whether an area of a child may be in the window; almost all of a large map is not. */
    private boolean mayBeSeen(int x, int y, int width, int height) {
        if (inside.isEmpty()) {
            return true;
        }
        Rectangle window = inside.get();
        return x < window.right() && y < window.bottom() && x + width > window.x && y + height > window.y;
    }

    @Override
    public void repaint(int x, int y, int width, int height) {
        if (!gathering) {
            super.repaint(x, y, width, height);
            return;
        }
        Rectangle area = new Rectangle(x, y, width, height);
        visible.ifPresent(area::intersect);
        if (!area.isEmpty()) {
            gathered = Optional.of(gathered.map(all -> all.union(area)).orElse(area));
        }
    }

    /** Sets what is painted over this layer later; a part that is wholly behind it is not painted. */
    void behind(Covers others) {
        covers = others;
    }

    /** Forgets the order; {@link #append} is called for each child next. */
    void begin() {
        order.clear();
    }

    /** Puts a child in front of those that were appended before. */
    void append(IFigure child) {
        order.add(child);
    }

    /**
     * Removes a child. draw2d looks for it from the start of its list, so it is put there; the list has another order than
     * the map anyway. Children that go away together are mostly neighbours.
     */
    @Override
    public void remove(IFigure child) {
        @SuppressWarnings("unchecked")
        List<IFigure> all = (List<IFigure>) getChildren();
        int below = Math.min(near, all.size()) - 1;
        int above = below + 1;
        while (below >= 0 || above < all.size()) {
            if (above < all.size() && all.get(above) == child || below >= 0 && all.get(below) == child) {
                near = above < all.size() && all.get(above) == child ? above : below;
                Collections.swap(all, 0, near);
                break;
            }
            above++;
            below--;
        }
        super.remove(child);
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        unscaled = PartFigure.isUnscaled(this);
        Rectangle clip = graphics.getClip(new Rectangle());
        for (IFigure figure : order) {
            boolean out = figure instanceof PartFigure part && part.waitsOutside(clip);
            if (!out && figure.isVisible() && figure.intersects(clip) && !covers.hide(figure.getBounds())) {
                figure.paint(graphics);
            }
        }
    }

    @Override
    public IFigure findFigureAt(int x, int y, TreeSearch search) {
        if (!isEnabled() || !containsPoint(x, y) || search.prune(this)) {
            return null;
        }
        Point at = new Point(x, y);
        translateFromParent(at);
        for (IFigure figure : order.reversed()) {
            IFigure found = figure.isVisible() ? figure.findFigureAt(at.x, at.y, search) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
