package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Touchpoint;

/** The things a customer sees or gets, as text behind an icon. */
final class PhysicalEvidenceLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.BOX;
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        Context c = cell.context();
        FontSpec font = c.theme().body();
        String text = touchpoint.getPhysicalEvidence();
        double lead = c.px(22);
        Box box = cell.sketch().text(text, lead, 0, cell.width() - lead, font, c.palette().ink(), TextCell.MAX_LINES);
        if (box.height() > 0) {
            cell.sketch().icon(icon(), 0, 0, c.px(16), c.palette().muted());
        }
        TextCell.finish(cell, text, CjmPackage.Literals.TOUCHPOINT__PHYSICAL_EVIDENCE, box, font);
    }
}
