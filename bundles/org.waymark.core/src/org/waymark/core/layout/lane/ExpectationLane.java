package org.waymark.core.layout.lane;

import org.waymark.core.text.Lines;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Touchpoint;

/** The best and the worst expectation as a pair. */
final class ExpectationLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.SCALE;
    }

    @Override
    public void legend(LegendStrip strip) {
        Context c = strip.context();
        if (strip.any(t -> !Lines.orEmpty(t.getBestExpectation()).isBlank())) {
            strip.icon(c.message("expectation_best"), Glyph.UP, c.palette().positive());
        }
        if (strip.any(t -> !Lines.orEmpty(t.getWorstExpectation()).isBlank())) {
            strip.icon(c.message("expectation_worst"), Glyph.DOWN, c.palette().warning());
        }
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        Context c = cell.context();
        one(cell, touchpoint, touchpoint.getBestExpectation(), CjmPackage.Literals.TOUCHPOINT__BEST_EXPECTATION,
                Glyph.UP, c.palette().positive(), "expectation_best");
        one(cell, touchpoint, touchpoint.getWorstExpectation(), CjmPackage.Literals.TOUCHPOINT__WORST_EXPECTATION,
                Glyph.DOWN, c.palette().warning(), "expectation_worst");
    }

    private static void one(Cell cell, Touchpoint touchpoint, String text, EAttribute feature, Glyph icon, Ink ink,
            String key) {
        if (text == null || text.isBlank()) {
            return;
        }
        Context c = cell.context();
        FontSpec font = c.theme().body();
        double lead = c.px(24);
        double mark = c.px(16);
        Sketch sketch = new Sketch(c);
        sketch.ellipse(new Box(0, 0, mark, mark), c.palette().surface().mix(ink, 0.14), Stroke.NONE);
        sketch.icon(icon, c.px(3), c.px(3), c.px(10), ink);
        Box box = sketch.text(text, lead, 0, cell.width() - lead, font, c.palette().ink(), 12);
        cell.stack(cell.part(PartRole.EXPECTATION, touchpoint, feature.getName(), cell.width(),
                Math.max(box.bottom(), mark), sketch,
                Optional.of(new InPlaceEdit(touchpoint, feature, box, font, true)),
                c.message(key) + ": " + text, ""), c.px(8));
    }
}
