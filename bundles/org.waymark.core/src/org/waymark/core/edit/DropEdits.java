package org.waymark.core.edit;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.LaneSpec;
import org.waymark.model.cjm.Note;

/**
 * Edits for elements dragged onto a place of the map: library elements are assigned, notes become content. The outcome,
 * with its description, is known before the drop.
 */
public final class DropEdits {

    /**
     * A place of the map.
     *
     * @param element element under the pointer: a pain point, a chip, a card
     * @param owner touchpoint or stage of the place, or the journey
     * @param lane lane of the place; empty for cards, headers and the title
     */
    public record Place(EObject element, EObject owner, Optional<LaneSpec> lane) {
    }

    /** The outcome of a drop. */
    public sealed interface Outcome {

        /** Returns the text of the hint at the pointer, in the user's language. */
        String text();
    }

    /**
     * A drop that changes something.
     *
     * @param command one undo step; its affected objects are the changed elements
     */
    public record Takes(Command command, String text) implements Outcome {
    }

    /** A drop that is not possible here. */
    public record Refuses(String text) implements Outcome {
    }

    private final Assignments assignments;
    private final NotePlacing notes;

    /** @param author author of new elements, such as comments */
    public DropEdits(EditingDomain domain, String author) {
        assignments = new Assignments(domain, new ChildEdits(domain, author, InstantSource.system()));
        notes = new NotePlacing(domain);
    }

    /**
     * Returns the outcome of dropping elements at a place. Elements that are assigned already or do not fit are left
     * out.
     */
    public Outcome drop(List<? extends EObject> dropped, Place place) {
        return !dropped.isEmpty() && dropped.stream().allMatch(Note.class::isInstance)
                ? notes.drop(dropped.stream().map(Note.class::cast).toList(), place)
                : assignments.drop(dropped, place);
    }
}
