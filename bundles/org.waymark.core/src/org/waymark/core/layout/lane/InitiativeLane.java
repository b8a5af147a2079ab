package org.waymark.core.layout.lane;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/** The initiatives of a step's pain points and of the step itself, with status, impact and effort. */
final class InitiativeLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.BULB;
    }

    @Override
    public void legend(LegendStrip strip) {
        if (strip.anyStep(step -> step instanceof Touchpoint touchpoint && voted(touchpoint.getInitiatives())
                || cured(step))) {
            VoteMark.legend(strip);
        }
    }

    /** Returns whether an initiative against a pain point of the step has votes. */
    private static boolean cured(Step step) {
        for (PainPoint pain : step.getPainPoints()) {
            if (voted(pain.getInitiatives())) {
                return true;
            }
        }
        return false;
    }

    private static boolean voted(List<Initiative> initiatives) {
        for (Initiative initiative : initiatives) {
            if (VoteMark.has(initiative.getVotes())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        Set<Initiative> all = new LinkedHashSet<>(touchpoint.getInitiatives());
        cards(cell, cures(touchpoint, all), cell.width());
    }

    @Override
    public void fill(Cell cell, Stage stage) {
        cards(cell, cures(stage, new LinkedHashSet<>()), cell.columnWidth());
    }

    private static Set<Initiative> cures(Step step, Set<Initiative> all) {
        for (PainPoint pain : step.getPainPoints()) {
            all.addAll(pain.getInitiatives());
        }
        return all;
    }

    private static void cards(Cell cell, Set<Initiative> initiatives, double width) {
        for (Initiative initiative : initiatives) {
            cell.flow(card(cell, initiative, width), 2 * Columns.PAD, cell.context().px(8));
        }
    }

    private static PlacedPart card(Cell cell, Initiative initiative, double width) {
        Context c = cell.context();
        Ink ink = ink(c, initiative.getStatus());
        double pad = c.px(10);
        double lead = pad + c.px(20);
        Sketch words = new Sketch(c);
        words.icon(Glyph.BULB, pad - c.px(2), pad - 2, c.px(16), c.palette().accent());
        Box box = words.text(c.name(initiative), lead, pad - 2, width - lead - pad, c.theme().body(),
                c.palette().ink(), 10);
        double y = Math.max(box.bottom(), pad + c.theme().body().lineHeight()) + c.px(6);
        double votes = VoteMark.room(c, initiative.getVotes());
        Box pill = words.pill(c.title(initiative.getStatus()), pad - c.px(2), y, width - 2 * pad - votes,
                c.theme().small(), ink, c.palette().surface().mix(ink, 0.12));
        VoteMark.draw(words, c, initiative.getVotes(), pill.right() + c.px(8),
                pill.y() + (pill.height() - c.theme().smallStrong().lineHeight()) / 2);
        y = scores(words, c, initiative, pad, pill, width);
        double bottom = y + pad - 2;
        Sketch sketch = new Sketch(c).rect(new Box(0, 0, width, bottom), c.px(6), c.palette().surface(),
                Stroke.solid(c.palette().hairline(), 1));
        sketch.shapes().addAll(words.shapes());
        return cell.part(PartRole.INITIATIVE, initiative, "", width, bottom, sketch,
                Optional.of(new InPlaceEdit(initiative, CjmPackage.Literals.NAMED_ELEMENT__NAME, box,
                        c.theme().body(), true)),
                VoteMark.says(c, c.message("initiative_says", c.name(initiative), c.title(initiative.getStatus())),
                        initiative.getVotes()),
                Lines.orEmpty(initiative.getExpectedEffect()));
    }

    /** Draws impact and effort below the status; returns the lower edge. */
    private static double scores(Sketch words, Context c, Initiative initiative, double pad, Box pill, double width) {
        if (initiative.getImpact() == 0 && initiative.getEffort() == 0) {
            return pill.bottom();
        }
        String text = c.message("initiative_scores", initiative.getImpact(), initiative.getEffort());
        return words.label(text, pad, pill.bottom() + c.px(4), width - 2 * pad, c.theme().small(), c.palette().muted())
                .bottom();
    }

    private static Ink ink(Context c, InitiativeStatus status) {
        return switch (status) {
            case IDEA -> c.palette().muted();
            case PLANNED -> c.palette().accent();
            case IN_PROGRESS -> c.palette().warning();
            case DONE -> c.palette().positive();
            case REJECTED -> c.palette().muted();
        };
    }
}
