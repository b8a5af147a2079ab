package org.waymark.ui.map.typing;

import org.eclipse.draw2d.geometry.Rectangle;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.MapGrid;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.paint.ShapePainter;

/** Where on the canvas a text is typed. */
final class FieldPlace {

    private FieldPlace() {
    }

    /** Over the text that the part shows. */
    static Rectangle of(ElementPart part) {
        Box box = part.placed().edit().map(InPlaceEdit::box).orElse(part.placed().bounds());
        Rectangle place = ShapePainter.rectangle(box).translate(part.partFigure().box().getLocation())
                .translate(part.partFigure().textShift(), 0);
        part.getFigure().translateToAbsolute(place);
        return place;
    }

    /** Where in a cell there is room for one more line: below what is in it. */
    static Rectangle below(GridCell cell, MapGrid grid, MapSite site) {
        Box box = grid.box(cell).orElse(new Box(0, 0, 1, 1));
        double line = site.content().theme().body().lineHeight();
        double top = Math.min(grid.bottom(cell), box.bottom() - line - 8);
        Rectangle place = ShapePainter.rectangle(new Box(box.x() + 12, top + 4, box.width() - 24, line));
        site.map().sheet().translateToAbsolute(place);
        return place;
    }
}
