package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Touchpoint;

/** One layer of the service blueprint: company actions with their functions and systems. */
record BackstageLane(BackstageLayer layer, Glyph icon, String line) implements Lane {

    @Override
    public Optional<BlueprintLine> lineAbove() {
        return Optional.of(new BlueprintLine(line, layer == BackstageLayer.BACKSTAGE));
    }

    @Override
    public void legend(LegendStrip strip) {
        Context c = strip.context();
        List<BackstageStep> steps = new ArrayList<>();
        for (Touchpoint touchpoint : strip.touchpoints()) {
            for (BackstageStep step : touchpoint.getBackstage()) {
                if (step.getLayer() == layer && c.spotlight().shows(step.getFunction())) {
                    steps.add(step);
                }
            }
        }
        steps.stream().map(BackstageStep::getFunction).filter(Objects::nonNull).forEach(strip::code);
        if (steps.stream().anyMatch(it -> !it.getSystems().isEmpty())) {
            strip.group(c.message("legend_behind"));
            strip.icon(c.message("legend_systems"), Glyph.SERVER, c.palette().muted());
        }
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        for (BackstageStep step : touchpoint.getBackstage()) {
            if (step.getLayer() == layer && cell.context().spotlight().shows(step.getFunction())) {
                cell.stack(card(cell, step), cell.context().px(8));
            }
        }
    }

    private static PlacedPart card(Cell cell, BackstageStep step) {
        Context c = cell.context();
        BusinessFunction function = step.getFunction();
        double width = cell.width();
        double pad = c.px(10);
        Sketch words = new Sketch(c);
        Box box = words.text(c.name(step), pad + c.px(2), pad - 2, width - 2 * pad - c.px(2), c.theme().body(),
                c.palette().ink(), 10);
        double y = Math.max(box.bottom(), pad - 2 + c.theme().body().lineHeight());
        double x = pad + c.px(2);
        if (function != null) {
            y += c.px(6);
            Ink color = c.colorOf(function);
            Box pill = words.pill(c.code(function), x, y, c.px(72), c.theme().smallStrong(), color.readable(), color);
            x = pill.right() + c.px(6);
            y = pill.y() + c.px(2);
        }
        String systems = step.getSystems().stream().map(c::name).collect(Collectors.joining(", "));
        double bottom = function == null ? y : y + c.theme().small().lineHeight() + c.px(2);
        if (!systems.isEmpty()) {
            y = function == null ? y + c.px(4) : y;
            if (!c.text().fits(systems, c.theme().small(), width - pad - x - c.px(16), 2)) {
                // below the function there is the whole width
                x = pad + c.px(2);
                y = function == null ? y : bottom + c.px(4);
            }
            words.icon(Glyph.SERVER, x, y + 1, c.px(12), c.palette().muted());
            Box text = words.text(systems, x + c.px(16), y, width - pad - x - c.px(16), c.theme().small(),
                    c.palette().muted(), 8);
            bottom = Math.max(bottom, text.bottom());
        }
        bottom += pad - 2;
        Ink edge = function == null ? c.palette().hairline() : c.colorOf(function);
        Sketch sketch = new Sketch(c).rect(new Box(0, 0, width, bottom), c.px(6), c.palette().surface(),
                Stroke.solid(c.palette().hairline(), 1));
        sketch.rect(new Box(0, 0, c.px(4), bottom), c.px(2), edge, Stroke.NONE);
        sketch.shapes().addAll(words.shapes());
        double opacity = function == null ? cell.opacity() : Math.min(cell.opacity(), c.spotlight().opacity(function));
        return cell.part(PartRole.BACKSTAGE_STEP, step, "", width, bottom, sketch, Optional.of(new InPlaceEdit(step,
                CjmPackage.Literals.NAMED_ELEMENT__NAME, box, c.theme().body(), true)),
                c.name(step) + (function == null ? "" : ", " + c.name(function)), systems).withOpacity(opacity);
    }
}
