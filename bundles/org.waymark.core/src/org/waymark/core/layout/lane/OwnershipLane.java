package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.EffectiveOwnership.Held;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;

import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * The functions of a step: code in the function's colour, letters of its roles, influence as bars. Inherited ones are
 * grey and in brackets. A touchpoint without accountable function gets a warning.
 */
final class OwnershipLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.PEOPLE;
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        EffectiveOwnership holds = EffectiveOwnership.of(touchpoint);
        chips(cell, holds, cell.width());
        // a journey without any ownership has not reached this question yet
        if (holds.accountable().isEmpty() && cell.context().owned() && cell.context().showsWork()) {
            warning(cell, touchpoint);
        }
    }

    @Override
    public void fill(Cell cell, Stage stage) {
        chips(cell, EffectiveOwnership.of(stage), cell.columnWidth());
    }

    @Override
    public void legend(LegendStrip strip) {
        Context c = strip.context();
        if (!c.owned()) {
            return;
        }
        strip.words(Role.VALUES.stream()
                .map(role -> c.message("role_" + role.getLiteral()) + " " + c.title(role))
                .collect(Collectors.joining("  ·  ")));
        strip.entry(c.message("legend_influence"), (sketch, at, middle) -> Dots.bars(sketch, at, middle + c.px(6),
                c.px(13), 3, c.palette().ink(), c.palette().hairline()));
        Map<EObject, EffectiveOwnership> stages = new IdentityHashMap<>();
        List<Held> ofSteps = new ArrayList<>();
        for (Stage stage : strip.stages()) {
            EffectiveOwnership own = EffectiveOwnership.of(stage);
            stages.put(stage, own);
            ofSteps.addAll(own.all());
        }
        List<Held> ofTouchpoints = new ArrayList<>();
        for (Touchpoint touchpoint : strip.touchpoints()) {
            ofTouchpoints.addAll(c.drawn(touchpoint)
                    .ownership(() -> stages.get(touchpoint.eContainer()).inside(touchpoint)).all());
        }
        ofSteps.addAll(ofTouchpoints);
        if (ofTouchpoints.stream().anyMatch(Held::inherited)) {
            strip.words(c.message("legend_inherited"));
        }
        if (ofSteps.stream().anyMatch(Held::isExplicitlyNone)) {
            strip.words(c.message("legend_none"));
        }
        ofSteps.stream().map(Held::function).filter(c.spotlight()::shows)
                .forEach(strip::code);
        if (ofTouchpoints.stream().flatMap(held -> held.stated().stream())
                .anyMatch(own -> own.getMetricEffect() == MetricEffect.WORKS_AGAINST)) {
            strip.icon(c.message("legend_worksAgainst"), Glyph.WARNING, c.palette().warning());
        }
    }

    private static void chips(Cell cell, EffectiveOwnership holds, double width) {
        Context c = cell.context();
        for (Held held : holds.all()) {
            if (c.spotlight().shows(held.function())) {
                double opacity = Math.min(cell.opacity(), c.spotlight().opacity(held.function()));
                // one chip for each element, so that each can be selected
                held.stated().forEach(ownership -> cell.flow(
                        chip(cell, held, ownership, width).withOpacity(opacity), 2 * Columns.PAD, c.px(6)));
            }
        }
    }

    private static PlacedPart chip(Cell cell, Held held, Ownership ownership, double width) {
        Context c = cell.context();
        BusinessFunction function = held.function();
        double height = c.px(24);
        double codeWidth = Math.min(c.px(52), Math.round(width * 0.34));
        Ink color = held.inherited() || held.isExplicitlyNone() ? c.palette().surfaceAlt() : c.colorOf(function);
        Sketch sketch = new Sketch(c);
        sketch.rect(new Box(0, 0, width, height), c.px(5), held.inherited() ? Ink.NONE : c.palette().surface(),
                held.inherited()
                        ? Stroke.dashed(c.palette().hairline(), 1)
                        : Stroke.solid(c.palette().hairline(), 1));
        sketch.rect(new Box(0, 0, codeWidth, height), c.px(5), color, Stroke.NONE);
        Ink codeInk = held.inherited() || held.isExplicitlyNone() ? c.palette().muted() : color.readable();
        center(c, sketch, c.code(function), c.px(4), codeWidth - c.px(8), height, c.theme().smallStrong(), codeInk);
        String letters = letters(c, held, ownership);
        double bars = c.px(26);
        double room = width - codeWidth - bars - c.px(18);
        Box text = new Box(codeWidth + c.px(8), 0, Math.max(room, 1), height);
        sketch.text(letters, text.x(), Math.round((height - c.theme().labelStrong().lineHeight()) / 2), text.width(),
                held.inherited() ? c.theme().label() : c.theme().labelStrong(),
                held.inherited() || held.isExplicitlyNone() ? c.palette().muted() : c.palette().ink(), 1);
        Ink on = held.inherited() ? c.palette().muted().mix(c.palette().canvas(), 0.4) : c.palette().ink();
        if (ownership.getInfluence() > 0) {
            Dots.bars(sketch, width - bars - c.px(6), height - c.px(6), c.px(13), ownership.getInfluence(), on,
                    c.palette().hairline());
        }
        if (ownership.getMetricEffect() == MetricEffect.WORKS_AGAINST) {
            sketch.icon(Glyph.WARNING, width - bars - c.px(24), c.px(5), c.px(14), c.palette().warning());
        }
        return cell.part(held.inherited() ? PartRole.OWNERSHIP_INHERITED : PartRole.OWNERSHIP, ownership, "",
                width, height, sketch, says(c, held, ownership), hint(c, ownership));
    }

    private static void center(Context c, Sketch sketch, String text, double x, double width, double height,
            FontSpec font, Ink ink) {
        sketch.text(text, x, Math.round((height - font.lineHeight()) / 2), width, font, ink, 1, Sketch.Align.CENTER);
    }

    private static void warning(Cell cell, Touchpoint touchpoint) {
        Context c = cell.context();
        Sketch sketch = new Sketch(c);
        Box box = sketch.pill(Glyph.WARNING, c.message("ownership_noAccountable"), 0, 0, cell.width(),
                c.theme().small(), c.palette().warning(), c.palette().surface().mix(c.palette().warning(), 0.14));
        cell.stack(cell.part(PartRole.OWNERSHIP_WARNING, touchpoint, "", box.width(), box.height(), sketch,
                c.message("ownership_noAccountable"), ""), c.px(6));
    }

    /** Returns the roles of the element that are effective. */
    private static Stream<Role> roles(Held held, Ownership ownership) {
        return held.roles().stream().filter(ownership.getRoles()::contains);
    }

    private static String letters(Context c, Held held, Ownership ownership) {
        if (held.isExplicitlyNone()) {
            return "—";
        }
        String letters = roles(held, ownership).map(role -> c.message("role_" + role.getLiteral()))
                .collect(Collectors.joining(" "));
        return letters.isEmpty() || !held.inherited() ? letters : "(" + letters + ")";
    }

    private static String says(Context c, Held held, Ownership ownership) {
        String roles = roles(held, ownership).map(Role::getLiteral).map(literal -> c.title(Role.get(literal)))
                .collect(Collectors.joining(", "));
        String name = c.name(held.function());
        if (held.isExplicitlyNone()) {
            return c.message("ownership_saysNone", name);
        }
        return c.message(held.inherited() ? "ownership_saysInherited" : "ownership_says", name, roles,
                ownership.getInfluence());
    }

    private static String hint(Context c, Ownership ownership) {
        String authority = Lines.orEmpty(ownership.getAuthority());
        String change = Lines.orEmpty(ownership.getChange());
        String first = authority.isBlank() ? "" : c.message("ownership_authority", authority);
        String second = change.isBlank() ? "" : c.message("ownership_change", change);
        return (first + "\n" + second).strip();
    }
}
