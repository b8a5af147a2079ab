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
 * What comes of elements of the portfolio that are dragged onto a place of the map: those of the library are assigned,
 * notes of the parking lot become content. The answer is there before anything is dropped, and says itself in words.
 */
public final class DropEdits {

    /**
     * A place of the map.
     *
     * @param element what is under the mouse: a pain point, a chip, a card
     * @param owner   the touchpoint or stage that the place belongs to, or the journey
     * @param lane    the lane that the place is in; none for cards, headers and the title
     */
    public record Place(EObject element, EObject owner, Optional<LaneSpec> lane) {
    }

    /** What the drop does, or why it does nothing. */
    public sealed interface Outcome {

        /** For the hint beside the mouse, in the user's language. */
        String text();
    }

    /** @param command one step of undo, which affects what has changed */
    public record Takes(Command command, String text) implements Outcome {
    }

    /** Nothing can be dropped here. */
    public record Refuses(String text) implements Outcome {
    }

    private final Assignments assignments;
    private final NotePlacing notes;

    /** @param author who makes the new parts, such as measurements */
    public DropEdits(EditingDomain domain, String author) {
        assignments = new Assignments(domain, new ChildEdits(domain, author, InstantSource.system()));
        notes = new NotePlacing(domain);
    }

    /** What dropping these elements at a place does. What the place has already or cannot take is left out. */
    public Outcome drop(List<? extends EObject> dropped, Place place) {
        return !dropped.isEmpty() && dropped.stream().allMatch(Note.class::isInstance)
                ? notes.drop(dropped.stream().map(Note.class::cast).toList(), place)
                : assignments.drop(dropped, place);
    }
}
