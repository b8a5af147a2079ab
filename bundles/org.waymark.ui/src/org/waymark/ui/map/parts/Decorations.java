package org.waymark.ui.map.parts;

import java.util.HashMap;
import java.util.Map;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.ui.map.figures.HeaderMarkFigure;
import org.waymark.ui.map.figures.MapFigure;
import org.waymark.ui.map.figures.PartFigure;
import org.waymark.ui.paint.ShapePainter;

/** The parts of a map that cannot be selected: bands, lines, scales. */
final class Decorations {

    private final ShapePainter painter;
    private final Map<PartKey, PartFigure> figures = new HashMap<>();

    Decorations(ShapePainter painter) {
        this.painter = painter;
    }

    /** Shows a part; returns its figure. */
    PartFigure show(PlacedPart part, MapFigure sheet) {
        PartFigure known = figures.get(part.key());
        if (known == null) {
            PartFigure figure = part.role() == PartRole.CHANGE_MARK && part.region() == Region.STAGE_HEADERS
                    ? new HeaderMarkFigure(painter, part)
                    : new PartFigure(painter, part);
            figures.put(part.key(), figure);
            sheet.layer(part.role(), part.region()).add(figure);
            return figure;
        }
        known.place(part);
        return known;
    }

    /** Removes the figure of a part. */
    void hide(PlacedPart part) {
        PartFigure figure = figures.remove(part.key());
        figure.getParent().remove(figure);
    }
}
