package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Touchpoint;

/** A picture of each touchpoint, all of one size like a comic strip. */
final class StoryboardLane implements Lane {

    private static final double PROPORTION = 0.625;

    @Override
    public Glyph icon() {
        return Glyph.PICTURE;
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        String path = touchpoint.getPicture();
        if (path == null || path.isBlank()) {
            return;
        }
        Context c = cell.context();
        double height = Math.round(cell.width() * PROPORTION);
        Sketch sketch = new Sketch(c).image(new Box(0, 0, cell.width(), height), path, c.px(8));
        cell.stack(cell.part(PartRole.PICTURE, touchpoint, "picture", cell.width(), height, sketch,
                c.message("picture_of", c.name(touchpoint)), path), 0);
    }
}
