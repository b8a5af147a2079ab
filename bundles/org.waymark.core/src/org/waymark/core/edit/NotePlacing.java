package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.LaneContent;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.DropEdits.Outcome;
import org.waymark.core.edit.DropEdits.Place;
import org.waymark.core.edit.DropEdits.Refuses;
import org.waymark.core.edit.DropEdits.Takes;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * Edits for notes that are dropped on the map. In a lane they become content, on cards and headers new touchpoints. In
 * the notes lane they stay notes and are attached to a step or to none.
 */
final class NotePlacing {

    private static final int SHOWN = 60;

    private final EditingDomain domain;
    private final Messages messages = Messages.of(NotePlacing.class);
    private final ModelTexts texts = ModelTexts.of(Locale.getDefault());

    NotePlacing(EditingDomain domain) {
        this.domain = domain;
    }

    Outcome drop(List<Note> notes, Place place) {
        List<Note> written = notes.stream().filter(note -> !text(note).isEmpty()).toList();
        if (place.lane().filter(lane -> lane.content() instanceof LaneContent.Notes).isPresent()) {
            return hang(notes, place);
        }
        if (!(place.owner() instanceof Step step) || written.isEmpty()) {
            return new Refuses(messages.get("drop_no"));
        }
        return place.lane().isPresent() ? write(written, step, place.lane().get()) : touchpoints(written, step);
    }

    /** Attaches notes to the step of the place in the notes lane; outside of a step detaches them. */
    private Outcome hang(List<Note> notes, Place place) {
        Step about = place.owner() instanceof Step step ? step : null;
        List<Note> moved = notes.stream().filter(note -> note.getAbout() != about).toList();
        if (moved.isEmpty()) {
            return new Refuses(messages.get("drop_noteThere"));
        }
        List<Command> steps = moved.stream()
                .map(note -> new FeatureEdits(domain).set(note, Literals.NOTE__ABOUT, about)).toList();
        return takes(moved, steps, Labels.of(place.owner()) + " · " + texts.title(Literals.JOURNEY__NOTES) + ": +",
                moved);
    }

    private Outcome write(List<Note> notes, Step step, LaneSpec lane) {
        if (!lane.content().takesTextAt(step)) {
            return new Refuses(messages.get("drop_no"));
        }
        String text = notes.stream().map(NotePlacing::text).collect(Collectors.joining("\n"));
        boolean replaced = lane.content() instanceof LaneContent.Text || lane.content() instanceof LaneContent.Values;
        String before = replaced ? CellEdits.read(step, lane) : "";
        List<Command> steps = new ArrayList<>(new CellEdits(domain).steps(step, lane,
                before.isBlank() ? text : before + "\n" + text));
        if (steps.isEmpty()) {
            return new Refuses(messages.get("drop_noteThere"));
        }
        steps.add(new DeleteEdits(domain).delete(notes));
        return takes(notes, steps, Labels.of(step) + " · " + lane.title(texts) + ": +", List.of(step));
    }

    private Outcome touchpoints(List<Note> notes, Step step) {
        Stage stage = step instanceof Stage own ? own : (Stage) step.eContainer();
        int index = step instanceof Touchpoint
                ? stage.getTouchpoints().indexOf(step) + 1
                : stage.getTouchpoints().size();
        List<Touchpoint> made = notes.stream().map(note -> {
            Touchpoint touchpoint = CjmFactory.eINSTANCE.createTouchpoint();
            touchpoint.setName(Lines.joined(text(note)));
            return touchpoint;
        }).toList();
        List<Command> steps = List.of(new AddCommand(domain, stage, Literals.STAGE__TOUCHPOINTS, made, index),
                new DeleteEdits(domain).delete(notes));
        return takes(notes, steps, messages.get("drop_noteTouchpoint", Labels.of(stage)), made);
    }

    private Outcome takes(List<Note> notes, List<Command> steps, String where, List<? extends EObject> affected) {
        String text = notes.stream().map(NotePlacing::text).collect(Collectors.joining(", "));
        String shown = text.replaceAll("\\s+", " ");
        return new Takes(Labelled.of(messages.get("drop_note"), affected, steps),
                where + " " + (shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown));
    }

    private static String text(Note note) {
        return TextCleaner.clean(Objects.toString(note.getText(), "")).strip();
    }
}
