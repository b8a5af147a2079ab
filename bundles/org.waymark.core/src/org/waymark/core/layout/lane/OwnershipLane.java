package org.waymark.core.layout.lane;

import java.util.List;
import java.util.stream.Collectors;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Icon;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * The functions of a step: code in the function's colour, letters of its roles, influence as bars. Inherited ones are
 * grey and in brackets. A touchpoint without accountable function gets a warning.
 */
final class OwnershipLane implements LaneContent {

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        List<OwnershipLines> lines = OwnershipLines.of(touchpoint);
        chips(cell, touchpoint, lines, cell.width());
        // a journey without any ownership has not reached this question yet
        if (!OwnershipLines.accountable(lines) && cell.context().owned()) {
            warning(cell, touchpoint);
        }
    }

    @Override
    public void fill(Cell cell, Stage stage) {
        chips(cell, stage, OwnershipLines.of(stage), cell.columnWidth());
    }

    private static void chips(Cell cell, Step step, List<OwnershipLines> lines, double width) {
        Context c = cell.context();
        for (OwnershipLines line : lines) {
            if (c.spotlight().shows(line.ownership().getFunction())) {
                double opacity = Math.min(cell.opacity(),
                        c.spotlight().opacity(line.ownership().getFunction()));
                cell.flow(chip(cell, line, width).withOpacity(opacity), 2 * Columns.PAD, c.px(6));
            }
        }
    }

    private static PlacedPart chip(Cell cell, OwnershipLines line, double width) {
        Context c = cell.context();
        BusinessFunction function = line.ownership().getFunction();
        double height = c.px(24);
        double codeWidth = Math.min(c.px(52), Math.round(width * 0.34));
        Ink color = line.inherited() || line.none() ? c.palette().surfaceAlt() : c.colorOf(function);
        Sketch sketch = new Sketch(c);
        sketch.rect(new Box(0, 0, width, height), c.px(5), line.inherited() ? Ink.NONE : c.palette().surface(),
                line.inherited()
                        ? Stroke.dashed(c.palette().hairline(), 1)
                        : Stroke.solid(c.palette().hairline(), 1));
        sketch.rect(new Box(0, 0, codeWidth, height), c.px(5), color, Stroke.NONE);
        Ink codeInk = line.inherited() || line.none() ? c.palette().muted() : color.readable();
        center(c, sketch, c.code(function), c.px(4), codeWidth - c.px(8), height, c.theme().smallStrong(), codeInk);
        String letters = letters(c, line);
        double bars = c.px(26);
        double room = width - codeWidth - bars - c.px(18);
        Box text = new Box(codeWidth + c.px(8), 0, Math.max(room, 1), height);
        sketch.text(letters, text.x(), Math.round((height - c.theme().labelStrong().lineHeight()) / 2), text.width(),
                line.inherited() ? c.theme().label() : c.theme().labelStrong(),
                line.inherited() || line.none() ? c.palette().muted() : c.palette().ink(), 1);
        Ink on = line.inherited() ? c.palette().muted().mix(c.palette().canvas(), 0.4) : c.palette().ink();
        if (line.ownership().getInfluence() > 0) {
            Dots.bars(sketch, width - bars - c.px(6), height - c.px(6), c.px(13), line.ownership().getInfluence(), on,
                    c.palette().hairline());
        }
        if (line.ownership().getMetricEffect() == MetricEffect.WORKS_AGAINST) {
            sketch.icon(Icon.WARNING, width - bars - c.px(24), c.px(5), c.px(14), c.palette().warning());
        }
        return cell.part(line.inherited() ? PartRole.OWNERSHIP_INHERITED : PartRole.OWNERSHIP, line.ownership(), "",
                width, height, sketch, says(c, line), hint(c, line));
    }

    private static void center(Context c, Sketch sketch, String text, double x, double width, double height,
            FontSpec font, Ink ink) {
        sketch.text(text, x, Math.round((height - font.lineHeight()) / 2), width, font, ink, 1, Sketch.Align.CENTER);
    }

    private static void warning(Cell cell, Touchpoint touchpoint) {
        Context c = cell.context();
        Sketch sketch = new Sketch(c);
        Box box = sketch.pill(Icon.WARNING, c.message("ownership_noAccountable"), 0, 0, cell.width(),
                c.theme().small(), c.palette().warning(), c.palette().surface().mix(c.palette().warning(), 0.14));
        cell.stack(cell.part(PartRole.OWNERSHIP_WARNING, touchpoint, "", box.width(), box.height(), sketch,
                c.message("ownership_noAccountable"), ""), c.px(6));
    }

    private static String letters(Context c, OwnershipLines line) {
        if (line.none()) {
            return "—";
        }
        String letters = line.roles().stream().map(role -> c.message("role_" + role.getLiteral()))
                .collect(Collectors.joining(" "));
        return letters.isEmpty() || !line.inherited() ? letters : "(" + letters + ")";
    }

    private static String says(Context c, OwnershipLines line) {
        String roles = line.roles().stream().map(Role::getLiteral).map(literal -> c.title(Role.get(literal)))
                .collect(Collectors.joining(", "));
        String name = c.name(line.ownership().getFunction());
        if (line.none()) {
            return c.message("ownership_saysNone", name);
        }
        return c.message(line.inherited() ? "ownership_saysInherited" : "ownership_says", name, roles,
                line.ownership().getInfluence());
    }

    private static String hint(Context c, OwnershipLines line) {
        String authority = Context.orEmpty(line.ownership().getAuthority());
        String change = Context.orEmpty(line.ownership().getChange());
        String first = authority.isBlank() ? "" : c.message("ownership_authority", authority);
        String second = change.isBlank() ? "" : c.message("ownership_change", change);
        return (first + "\n" + second).strip();
    }
}
