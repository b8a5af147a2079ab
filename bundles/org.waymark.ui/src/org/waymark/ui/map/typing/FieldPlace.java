package org.waymark.ui.map.typing;

import org.eclipse.draw2d.geometry.Rectangle;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.MapGrid;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.paint.ShapePainter;

/** Computes the area of a text field on the canvas. */
final class FieldPlace {

    private FieldPlace() {
    }

    /** Returns the area of the text that the part shows. */
    static Rectangle of(ElementPart part) {
        Box box = part.placed().edit().map(InPlaceEdit::box).orElse(part.placed().bounds());
        Rectangle place = ShapePainter.rectangle(box).translate(part.partFigure().box().getLocation())
                .translate(part.partFigure().textShift(), 0);
        part.getFigure().translateToAbsolute(place);
        return place;
    }

    /** Returns the area for another line in a cell, below its content. */
    static Rectangle below(GridCell cell, MapGrid grid, MapSite site) {
        Box box = grid.box(cell).orElse(new Box(0, 0, 1, 1));
        double line = site.content().theme().body().lineHeight();
        double top = Math.min(grid.bottom(cell), box.bottom() - line - 8);
        Rectangle place = ShapePainter.rectangle(new Box(box.x() + 12, top + 4, box.width() - 24, line));
        site.map().sheet().translateToAbsolute(place);
        return place;
    }
}
