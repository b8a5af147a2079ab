package org.waymark.ui.map.figures;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A layer of placed parts without clipping: they stay in their bounds, and clipping each one costs as much as painting
 * it. Parts are painted and hit in the order of the map and not in the order in which they were added, so that a map
 * that was edited looks like one that is opened anew.
 */
class PartLayer extends Layer {

    private final List<IFigure> order = new ArrayList<>();

    /** Forgets the order; {@link #append} is called for each child next. */
    void begin() {
        order.clear();
    }

    /** Puts a child in front of those that were appended before. */
    void append(IFigure child) {
        order.add(child);
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        Rectangle clip = graphics.getClip(new Rectangle());
        for (IFigure figure : order) {
            if (figure.isVisible() && figure.intersects(clip)) {
                figure.paint(graphics);
                graphics.restoreState();
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
