package org.waymark.core.layout.lane;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Sticky notes below the step they refer to; notes without one are in the parking lot. */
final class NoteLane implements Lane {

    /** The notes by place, sorted once, as one lane belongs to one placement. */
    private Map<EObject, List<Note>> byPlace;

    @Override
    public Glyph icon() {
        return Glyph.NOTE;
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        notes(cell, touchpoint, cell.width());
    }

    @Override
    public void fill(Cell cell, Stage stage) {
        notes(cell, stage, cell.columnWidth());
    }

    @Override
    public String journeyCaption() {
        return "strip_parking";
    }

    /** Draws the parking lot. */
    @Override
    public void fill(Cell cell, Journey journey) {
        notes(cell, journey, cell.columnWidth());
    }

    private void notes(Cell cell, EObject place, double width) {
        if (byPlace == null) {
            Journey journey = cell.context().journey();
            byPlace = journey.getNotes().stream().collect(Collectors.groupingBy(note -> placeOf(note, journey)));
        }
        for (Note note : byPlace.getOrDefault(place, List.of())) {
            cell.flow(sticky(cell, note, width), 2 * Columns.PAD, cell.context().px(8));
        }
    }

    /** Returns the touchpoint or stage of a note; the journey for the parking lot. */
    private static EObject placeOf(Note note, Journey journey) {
        for (EObject at = note.getAbout(); at != null; at = at.eContainer()) {
            boolean column = at instanceof Touchpoint touchpoint && touchpoint.eContainer() instanceof Stage;
            if ((column || at instanceof Stage) && EcoreUtil.isAncestor(journey, at)) {
                return at;
            }
        }
        return journey;
    }

    private static PlacedPart sticky(Cell cell, Note note, double width) {
        Context c = cell.context();
        Ink ground = Ink.of(note.getColor(), c.palette().notes());
        Ink ink = ground.readable() == Ink.WHITE ? Ink.WHITE : Ink.of("#1b2333").readableOn(ground, 4.5);
        double pad = c.px(10);
        Sketch words = new Sketch(c);
        Box box = words.text(note.getText(), pad, pad, width - 2 * pad, c.theme().body(), ink, 16);
        double y = Math.max(box.bottom(), pad + c.theme().body().lineHeight());
        if (note.getAuthor() != null && !note.getAuthor().isBlank()) {
            y = words.text(note.getAuthor(), pad, y + c.px(4), width - 2 * pad, c.theme().small(), ink, 1).bottom();
        }
        double bottom = y + pad;
        Sketch sketch = new Sketch(c).rect(new Box(1, 2, width - 2, bottom - 1), 2, Ink.BLACK.withAlpha(0.10),
                Stroke.NONE);
        sketch.rect(new Box(0, 0, width, bottom - 1), 2, ground, Stroke.NONE);
        sketch.shapes().addAll(words.shapes());
        return cell.part(PartRole.NOTE, note, "", width, bottom, sketch, Optional.of(new InPlaceEdit(note,
                CjmPackage.Literals.NOTE__TEXT, box, c.theme().body(), true)), Lines.orEmpty(note.getText()),
                Lines.orEmpty(note.getAuthor()));
    }
}
