package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.NamedElement;

/** A plain card with an icon and a wrapped name, for library elements used at a step. */
final class IconCard {

    private IconCard() {
    }

    static PlacedPart of(Cell cell, PartRole role, NamedElement element, Glyph icon, Ink ink, String text,
            double width, String hint) {
        return of(cell, role, element, icon, ink, text, "", width, hint);
    }

    /** @param below a fact in small letters below the name; empty for none */
    static PlacedPart of(Cell cell, PartRole role, NamedElement element, Glyph icon, Ink ink, String text,
            String below, double width, String hint) {
        Context c = cell.context();
        double pad = c.px(6);
        double lead = pad + c.px(20);
        Sketch words = new Sketch(c);
        words.icon(icon, pad, pad, c.px(15), ink);
        Box box = words.text(text, lead, pad - 1, width - lead - pad, c.theme().label(), c.palette().ink(), 8);
        double end = Math.max(box.bottom(), pad + c.px(15));
        if (!below.isEmpty()) {
            end = words.text(below, lead, end + 1, width - lead - pad, c.theme().small(), c.palette().muted(), 8)
                    .bottom();
        }
        double bottom = end + pad - 1;
        Sketch sketch = new Sketch(c).rect(new Box(0, 0, width, bottom), c.px(6), c.palette().surface(),
                Stroke.solid(c.palette().hairline(), 1));
        sketch.shapes().addAll(words.shapes());
        return cell.part(role, element, "", width, bottom, sketch, text, hint);
    }
}
