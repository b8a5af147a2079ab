package org.waymark.core.layout.lane;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.EvidenceKind;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/** The evidence level of a step, by colour and symbol, and its evidence. */
public final class EvidenceLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.SEARCH;
    }

    @Override
    public void legend(LegendStrip strip) {
        Context c = strip.context();
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        strip.eachStep(step -> {
            for (Evidence evidence : step.getEvidence()) {
                if (!evidence.eIsProxy()) {
                    kinds.add(evidence.getKind());
                }
            }
        });
        for (EvidenceKind kind : EvidenceKind.VALUES) {
            boolean shown = kind != EvidenceKind.UNSPECIFIED && (kind != EvidenceKind.ASSUMPTION || c.showsWork());
            if (shown && kinds.contains(kind)) {
                strip.icon(c.title(kind), icon(c, kind), c.palette().muted());
            }
        }
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        level(cell, touchpoint, 0);
        sources(cell, touchpoint.getEvidence(), cell.width());
    }

    @Override
    public void fill(Cell cell, Stage stage) {
        // aligned with the middle of the cards beside it
        level(cell, stage, cell.context().px(4));
        sources(cell, stage.getEvidence(), cell.columnWidth());
    }

    private static void level(Cell cell, Step step, double y) {
        EvidenceLevel level = cell.context().evidenceLevel(step);
        if (level == EvidenceLevel.UNSPECIFIED) {
            return;
        }
        Context c = cell.context();
        Sketch sketch = new Sketch(c);
        Box box = sketch.pill(icon(level), c.title(level), 0, y, cell.width(), c.theme().smallStrong(), ink(c, level),
                c.palette().surface().mix(ink(c, level), 0.14));
        cell.flow(cell.part(PartRole.EVIDENCE_LEVEL, step, "", box.width(), box.bottom(), sketch, c.title(level), ""),
                c.px(6));
    }

    private static void sources(Cell cell, List<Evidence> evidence, double width) {
        Context c = cell.context();
        for (Evidence one : evidence) {
            String size = one.getSampleSize() == null ? "" : "n = " + one.getSampleSize();
            String hint = String.join("\n", Lines.orEmpty(one.getSource()), size).strip();
            cell.flow(
                    IconCard.of(cell, PartRole.EVIDENCE, one, icon(c, one.getKind()), c.palette().muted(), c.name(one),
                            width, hint),
                    2 * Columns.PAD, c.px(6));
        }
    }

    public static Glyph icon(EvidenceLevel level) {
        return switch (level) {
            case RESEARCHED -> Glyph.CHECK;
            case PARTLY_RESEARCHED -> Glyph.HALF;
            case ASSUMED, UNSPECIFIED -> Glyph.QUESTION;
        };
    }

    public static Ink ink(Context c, EvidenceLevel level) {
        return switch (level) {
            case RESEARCHED -> c.palette().positive();
            case PARTLY_RESEARCHED -> c.palette().warning();
            case ASSUMED -> c.palette().assumed();
            case UNSPECIFIED -> c.palette().muted();
        };
    }

    private static Glyph icon(Context c, EvidenceKind kind) {
        return switch (kind) {
            case INTERVIEW -> Glyph.MICROPHONE;
            case SURVEY -> Glyph.CLIPBOARD;
            case ANALYTICS -> Glyph.CHART;
            case COMPLAINT -> Glyph.MEGAPHONE;
            case OBSERVATION -> Glyph.EYE;
            case ASSUMPTION -> c.showsWork() ? Glyph.QUESTION : Glyph.DOCUMENT;
            case UNSPECIFIED -> Glyph.DOCUMENT;
        };
    }
}
