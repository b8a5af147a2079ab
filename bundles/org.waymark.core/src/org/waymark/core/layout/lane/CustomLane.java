package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The values of one property; not edited in place because an absent one has to be made first. */
record CustomLane(String key) implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.TAG;
    }

    @Override
    public double leastHeight() {
        return 32;
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        values(cell, touchpoint.getProperties());
    }

    @Override
    public void fill(Cell cell, Stage stage) {
        values(cell, stage.getProperties());
    }

    private void values(Cell cell, Iterable<Property> properties) {
        Context c = cell.context();
        for (Property property : properties) {
            if (key.equals(property.getKey())) {
                Box box = cell.sketch().text(property.getValue(), 0, cell.height(), cell.width(), c.theme().body(),
                        c.palette().ink(), TextCell.MAX_LINES);
                cell.reach(box.bottom());
                cell.say(Lines.orEmpty(property.getValue()));
            }
        }
    }
}
