package org.waymark.core.layout.lane;

import org.eclipse.emf.ecore.EAttribute;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.text.Lines;

/** Finishes the cells of lanes that show one text of each touchpoint. */
final class TextCell {

    static final int MAX_LINES = 20;

    private TextCell() {
    }

    /** Makes the text of the cell, drawn in a box, one that is edited in place. */
    static void finish(Cell cell, String text, EAttribute feature, Box box, FontSpec font) {
        cell.reach(box.height() == 0 ? 0 : box.bottom());
        cell.say(Lines.orEmpty(text));
        Box field = new Box(box.x(), box.y(), box.width(), Math.max(box.height(), font.lineHeight()));
        cell.edit(feature, field, font);
    }
}
