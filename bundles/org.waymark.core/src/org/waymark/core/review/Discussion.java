package org.waymark.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Element;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Step;

/**
 * A comment on an element with its replies.
 *
 * @param comment the comment that opened it
 * @param about the element it stands on
 * @param journey the journey of that element; empty for the portfolio and its library
 * @param open false once the comment is resolved
 * @param opening what the comment says
 * @param replies answers in the order they were given
 */
public record Discussion(Comment comment, Element about, Optional<Journey> journey, boolean open, Remark opening,
        List<Remark> replies) {

    private static final int LONGEST = 200;

    public Discussion {
        replies = List.copyOf(replies);
    }

    /**
     * One remark.
     *
     * @param author as signed; empty if it is not
     * @param created when it was made, if that is known
     */
    public record Remark(String author, Optional<Instant> created, String text) {

        static Remark of(Comment comment) {
            return new Remark(Lines.orEmpty(comment.getAuthor()).strip(), Optional.ofNullable(comment.getCreated()),
                    Lines.orEmpty(comment.getText()));
        }
    }

    /** Returns the discussion that a comment on an element opened. */
    static Discussion of(Comment comment, Element about) {
        return new Discussion(comment, about, journeyOf(about), !comment.isResolved(), Remark.of(comment),
                comment.getReplies().stream().map(Remark::of).toList());
    }

    private static Optional<Journey> journeyOf(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Journey journey) {
                return Optional.of(journey);
            }
        }
        return Optional.empty();
    }

    /** Returns the remark made last. */
    public Remark latest() {
        return replies.isEmpty() ? opening : replies.getLast();
    }

    /** Returns what was said last and by whom, in one line that a tooltip can hold. */
    public String line() {
        String author = latest().author();
        String text = Lines.shortened(Lines.joined(latest().text()), LONGEST);
        return author.isEmpty() ? text : author + ": " + text;
    }

    /** Returns whether a person takes part, by the name as it is signed, in any case. */
    public boolean involves(String author) {
        return opening.author().equalsIgnoreCase(author.strip())
                || replies.stream().anyMatch(reply -> reply.author().equalsIgnoreCase(author.strip()));
    }

    /**
     * Returns the element of a map that shows the mark of this discussion: the touchpoint or stage of an emotion, a
     * pain point or an ownership, as those are content of its cells. Outside a journey it is the element of the library.
     */
    public NamedElement place() {
        return placeOf(about);
    }

    static NamedElement placeOf(EObject element) {
        NamedElement named = null;
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Step || at instanceof Journey) {
                return (NamedElement) at;
            }
            if (at instanceof NamedElement found && (named == null || at.eContainer() != null)) {
                named = found;
            }
        }
        return named;
    }
}
