package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Touchpoint;

/** The thoughts of the customer, in a speech bubble. */
final class ThoughtLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.THOUGHT;
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        String text = touchpoint.getThought();
        Context c = cell.context();
        FontSpec font = c.theme().quote();
        double pad = c.px(10);
        Sketch words = new Sketch(c);
        Box box = words.text(text, pad, pad, cell.width() - 2 * pad, font, c.palette().ink(), TextCell.MAX_LINES);
        if (box.height() > 0) {
            double bottom = box.bottom() + pad;
            Ink ground = c.palette().surface().mix(c.palette().accent(), 0.07);
            Stroke edge = Stroke.solid(c.palette().canvas().mix(c.palette().accent(), 0.22), 1);
            cell.sketch().path(new Box(0, 0, cell.width(), bottom + c.px(10)), speech(cell.width(), bottom, c.px(10),
                    c.px(10)).steps(), ground, edge);
            cell.sketch().shapes().addAll(words.shapes());
            cell.reach(bottom + c.px(10));
        }
        TextCell.finish(cell, text, CjmPackage.Literals.TOUCHPOINT__THOUGHT, box, font);
    }

    /** A rounded rectangle with a tail below its left half. */
    private static Outline speech(double w, double h, double r, double tail) {
        double k = r * 0.45;
        return new Outline().move(r, 0).line(w - r, 0).curve(w - k, 0, w, k, w, r).line(w, h - r)
                .curve(w, h - k, w - k, h, w - r, h).line(r + 2.6 * tail, h)
                .curve(r + 2.2 * tail, h + tail * 0.7, r + 1.4 * tail, h + tail, r + tail * 0.5, h + tail)
                .curve(r + 1.0 * tail, h + tail * 0.6, r + 1.1 * tail, h + tail * 0.3, r + tail, h).line(r, h)
                .curve(k, h, 0, h - k, 0, h - r).line(0, r).curve(0, k, k, 0, r, 0).close();
    }
}
