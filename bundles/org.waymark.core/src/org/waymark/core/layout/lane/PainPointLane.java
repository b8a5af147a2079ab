package org.waymark.core.layout.lane;

import java.util.Optional;
import java.util.function.Predicate;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Frequency;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/** Pain points as cards with their severity, and a mark if an initiative addresses them. */
final class PainPointLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.BOLT;
    }

    @Override
    public void legend(LegendStrip strip) {
        Context c = strip.context();
        Ink red = c.palette().negative();
        if (any(strip, pain -> pain.getSeverity() > 0)) {
            strip.entry(c.message("legend_severity"), (sketch, at, middle) -> {
                Dots.draw(sketch, at, middle - c.px(4), c.px(8), 3, red, c.palette().surface().mix(red, 0.25));
                return Dots.COUNT * (c.px(8) + 2);
            });
        }
        if (any(strip, pain -> VoteMark.has(pain.getVotes()))) {
            VoteMark.legend(strip);
        }
        if (any(strip, pain -> !pain.getInitiatives().isEmpty())) {
            strip.icon(c.message("legend_cured"), Glyph.BULB, c.palette().muted());
        }
        if (c.showsWork() && any(strip, pain -> pain.getInitiatives().isEmpty())) {
            strip.icon(c.message("legend_uncured"), Glyph.QUESTION, red);
        }
    }

    private static boolean any(LegendStrip strip, Predicate<PainPoint> condition) {
        return strip.anyStep(step -> {
            for (PainPoint pain : step.getPainPoints()) {
                if (condition.test(pain)) {
                    return true;
                }
            }
            return false;
        });
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        cards(cell, touchpoint, cell.width());
    }

    @Override
    public void fill(Cell cell, Stage stage) {
        cards(cell, stage, cell.columnWidth());
    }

    private static void cards(Cell cell, Step step, double width) {
        for (PainPoint pain : step.getPainPoints()) {
            cell.flow(card(cell, pain, width), 2 * Columns.PAD, cell.context().px(8));
        }
    }

    private static PlacedPart card(Cell cell, PainPoint pain, double width) {
        Context c = cell.context();
        Ink red = c.palette().negative();
        Ink ground = c.palette().surface().mix(red, 0.07);
        double pad = c.px(10);
        double lead = pad + c.px(4);
        Sketch words = new Sketch(c);
        Box box = words.text(c.name(pain), lead, pad - 2, width - lead - pad, c.theme().body(), c.palette().ink(), 10);
        double y = Math.max(box.bottom(), pad + c.theme().body().lineHeight()) + c.px(6);
        Dots.draw(words, lead, y + c.px(3), c.px(8), pain.getSeverity(), red, ground.mix(red, 0.25));
        double x = pain.getSeverity() > 0 ? lead + c.px(52) : lead;
        String facts = pain.getFrequency() == Frequency.UNSPECIFIED ? "" : c.title(pain.getFrequency());
        double votes = VoteMark.room(c, pain.getVotes());
        VoteMark.draw(words, c, pain.getVotes(), x, y);
        double room = width - x - votes - c.px(30);
        // with votes beside it, a long word goes to the next line rather than being cut
        boolean below = votes > 0 && c.text().width(facts, c.theme().small()) > room;
        words.label(facts, below ? lead : x + votes, below ? y + c.px(18) : y,
                Math.max(1, below ? width - lead - pad : room), c.theme().small(), c.palette().muted());
        boolean cured = !pain.getInitiatives().isEmpty();
        if (cured || c.showsWork()) {
            words.icon(cured ? Glyph.BULB : Glyph.QUESTION, width - pad - c.px(14), y, c.px(14),
                    cured ? c.palette().muted() : red);
        }
        double end = y + c.px(below ? 32 : 14);
        String cost = Lines.orEmpty(pain.getCost()).strip();
        if (!cost.isEmpty()) {
            end = words.text(c.message("pain_cost", cost), lead, end + c.px(4), width - lead - pad, c.theme().small(),
                    c.palette().ink(), 6).bottom();
        }
        double bottom = end + pad - 2;
        Sketch sketch = new Sketch(c).rect(new Box(0, 0, width, bottom), c.px(6), ground, Stroke.NONE).rect(
                new Box(0, 0, c.px(4), bottom), c.px(2), red, Stroke.NONE);
        sketch.shapes().addAll(words.shapes());
        String hint = cured || c.showsWork() ? c.message(cured ? "pain_answered" : "pain_unanswered") : "";
        return cell.part(PartRole.PAIN_POINT, pain, "", width, bottom, sketch,
                Optional.of(new InPlaceEdit(pain, CjmPackage.Literals.NAMED_ELEMENT__NAME, box, c.theme().body(),
                        true)),
                VoteMark.says(c, c.message("pain_says", c.name(pain), pain.getSeverity()), pain.getVotes()), hint);
    }
}
