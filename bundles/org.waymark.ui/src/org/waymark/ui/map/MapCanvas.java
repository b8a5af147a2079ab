package org.waymark.ui.map;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * The canvas of a map. Scroll bars that lie over it, as those of GTK do, take no room: the default canvas would make the
 * map smaller by them and larger again, and so paint the whole window, after each edit.
 */
final class MapCanvas extends FigureCanvas {

    MapCanvas(Composite parent, LightweightSystem system) {
        super(parent, system);
    }

    @Override
    public Rectangle computeTrim(int x, int y, int width, int height) {
        Point all = getSize();
        Rectangle inside = getClientArea();
        boolean scrolls = getHorizontalBar().getVisible() || getVerticalBar().getVisible();
        boolean over = scrolls && inside.width == all.x && inside.height == all.y;
        return over ? new Rectangle(x, y, width, height) : super.computeTrim(x, y, width, height);
    }
}
