package org.waymark.core.layout.lane;

import org.eclipse.emf.ecore.EAttribute;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Icon;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Lanes that show one text of each touchpoint. */
final class TextLanes {

    static final LaneContent ACTION = (cell, touchpoint) -> plain(cell, touchpoint.getAction(),
            CjmPackage.Literals.TOUCHPOINT__ACTION);
    static final LaneContent THOUGHTS = (cell, touchpoint) -> bubble(cell, touchpoint.getThought());
    static final LaneContent PHYSICAL_EVIDENCE = (cell, touchpoint) -> physical(cell, touchpoint);

    private static final int MAX_LINES = 12;

    private TextLanes() {
    }

    /** The values of one property; not edited in place because a missing property must be created first. */
    static LaneContent custom(String key) {
        return new LaneContent() {
            @Override
            public void fill(Cell cell, Touchpoint touchpoint) {
                values(cell, touchpoint.getProperties(), key);
            }

            @Override
            public void fill(Cell cell, Stage stage) {
                values(cell, stage.getProperties(), key);
            }
        };
    }

    private static void values(Cell cell, Iterable<Property> properties, String key) {
        Context c = cell.context();
        for (Property property : properties) {
            if (key.equals(property.getKey())) {
                Box box = cell.sketch().text(property.getValue(), 0, cell.height(), cell.width(), c.theme().body(),
                        c.palette().ink(), MAX_LINES);
                cell.reach(box.bottom());
                cell.say(Context.orEmpty(property.getValue()));
            }
        }
    }

    private static void plain(Cell cell, String text, EAttribute feature) {
        Context c = cell.context();
        FontSpec font = c.theme().body();
        Box box = cell.sketch().text(text, 0, 0, cell.width(), font, c.palette().ink(), MAX_LINES);
        finish(cell, text, feature, box, font);
    }

    private static void physical(Cell cell, Touchpoint touchpoint) {
        Context c = cell.context();
        FontSpec font = c.theme().body();
        String text = touchpoint.getPhysicalEvidence();
        double lead = c.px(22);
        Box box = cell.sketch().text(text, lead, 0, cell.width() - lead, font, c.palette().ink(), MAX_LINES);
        if (box.height() > 0) {
            cell.sketch().icon(Icon.BOX, 0, 0, c.px(16), c.palette().muted());
        }
        finish(cell, text, CjmPackage.Literals.TOUCHPOINT__PHYSICAL_EVIDENCE, box, font);
    }

    private static void bubble(Cell cell, String text) {
        Context c = cell.context();
        FontSpec font = c.theme().quote();
        double pad = c.px(10);
        Sketch words = new Sketch(c);
        Box box = words.text(text, pad, pad, cell.width() - 2 * pad, font, c.palette().ink(), MAX_LINES);
        if (box.height() > 0) {
            double bottom = box.bottom() + pad;
            Ink ground = c.palette().surface().mix(c.palette().accent(), 0.07);
            Stroke edge = Stroke.solid(c.palette().canvas().mix(c.palette().accent(), 0.22), 1);
            cell.sketch().path(new Box(0, 0, cell.width(), bottom + c.px(10)), speech(cell.width(), bottom, c.px(10),
                    c.px(10)).steps(), ground, edge);
            cell.sketch().shapes().addAll(words.shapes());
            cell.reach(bottom + c.px(10));
        }
        finish(cell, text, CjmPackage.Literals.TOUCHPOINT__THOUGHT, box, font);
    }

    /** Returns a rounded rectangle with a tail below its left half. */
    private static Outline speech(double w, double h, double r, double tail) {
        double k = r * 0.45;
        return new Outline().move(r, 0).line(w - r, 0).curve(w - k, 0, w, k, w, r).line(w, h - r)
                .curve(w, h - k, w - k, h, w - r, h).line(r + 2.6 * tail, h)
                .curve(r + 2.2 * tail, h + tail * 0.7, r + 1.4 * tail, h + tail, r + tail * 0.5, h + tail)
                .curve(r + 1.0 * tail, h + tail * 0.6, r + 1.1 * tail, h + tail * 0.3, r + tail, h).line(r, h)
                .curve(k, h, 0, h - k, 0, h - r).line(0, r).curve(0, k, k, 0, r, 0).close();
    }

    private static void finish(Cell cell, String text, EAttribute feature, Box box, FontSpec font) {
        cell.reach(box.height() == 0 ? 0 : box.bottom());
        cell.say(Context.orEmpty(text));
        Box field = new Box(box.x(), box.y(), box.width(), Math.max(box.height(), font.lineHeight()));
        cell.edit(feature, field, font);
    }
}
