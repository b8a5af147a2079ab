package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Stroke;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Touchpoint;

/** The promise of the company, with a seal that says whether it is kept. */
final class PromiseLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.SHIELD;
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        Context c = cell.context();
        FontSpec font = c.theme().body();
        String promise = Lines.orEmpty(touchpoint.getPromise());
        PromiseKept kept = touchpoint.getPromiseKept();
        Ink ink = ink(c, kept);
        double pad = c.px(10);
        Sketch words = new Sketch(c);
        double y = pad;
        if (!promise.isBlank() || kept != PromiseKept.UNSPECIFIED) {
            String verdict = c.message("promise_" + kept.getLiteral());
            y = words.pill(icon(kept), verdict, pad, y, cell.width() - 2 * pad, c.theme().smallStrong(), ink,
                    c.palette().surface().mix(ink, 0.12)).bottom() + c.px(6);
        }
        Box box = words.text(promise, pad, y, cell.width() - 2 * pad, font, c.palette().ink(), 12);
        if (!words.isEmpty()) {
            double bottom = Math.max(box.bottom(), y) + pad - (promise.isBlank() ? c.px(6) : 0);
            cell.sketch().rect(new Box(0, 0, cell.width(), bottom), c.px(8), c.palette().surface(),
                    new Stroke(kept == PromiseKept.BROKEN ? ink : c.palette().hairline(), 1,
                            kept == PromiseKept.BROKEN ? Stroke.Dash.DASHED : Stroke.Dash.SOLID));
            cell.sketch().shapes().addAll(words.shapes());
            cell.reach(bottom);
            cell.say(c.message("promise_" + kept.getLiteral()) + ": " + promise);
        }
        cell.edit(CjmPackage.Literals.TOUCHPOINT__PROMISE, new Box(box.x(), box.y(), box.width(),
                Math.max(box.height(), font.lineHeight())), font);
    }

    static Glyph icon(PromiseKept kept) {
        return switch (kept) {
            case KEPT -> Glyph.CHECK;
            case PARTLY -> Glyph.HALF;
            case BROKEN -> Glyph.CROSS;
            case UNSPECIFIED -> Glyph.QUESTION;
        };
    }

    static Ink ink(Context c, PromiseKept kept) {
        return switch (kept) {
            case KEPT -> c.palette().positive();
            case PARTLY -> c.palette().warning();
            case BROKEN -> c.palette().negative();
            case UNSPECIFIED -> c.palette().muted();
        };
    }
}
