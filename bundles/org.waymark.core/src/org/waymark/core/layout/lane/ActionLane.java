package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Touchpoint;

/** The steps of the customer, as plain text. */
final class ActionLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.FOOTSTEPS;
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        Context c = cell.context();
        FontSpec font = c.theme().body();
        Box box = cell.sketch().text(touchpoint.getAction(), 0, 0, cell.width(), font, c.palette().ink(),
                TextCell.MAX_LINES);
        TextCell.finish(cell, touchpoint.getAction(), CjmPackage.Literals.TOUCHPOINT__ACTION, box, font);
    }
}
