package org.waymark.core.edit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Element;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;

/** Edits of a review: remarks, replies, settled questions, and the status of a journey. Each is one undo step. */
public final class ReviewEdits {

    private final EditingDomain domain;
    private final String author;
    private final InstantSource clock;
    private final Messages messages = Messages.of(ReviewEdits.class);

    /**
     * @param author who signs
     * @param clock time of what is signed; stored to the second
     */
    public ReviewEdits(EditingDomain domain, String author, InstantSource clock) {
        this.domain = domain;
        this.author = TextCleaner.clean(author);
        this.clock = clock;
    }

    /** Returns the command that opens a discussion; its affected object is the comment. */
    public Command comment(Element about, String text) {
        Comment comment = signed(text);
        return labelled("review_comment", comment,
                new AddCommand(domain, about, Literals.ELEMENT__COMMENTS, comment));
    }

    /** Returns the command that answers a comment. An answer to a settled question opens it again. */
    public Command reply(Comment comment, String text) {
        List<Command> steps = new ArrayList<>();
        steps.add(new AddCommand(domain, comment, Literals.COMMENT__REPLIES, signed(text)));
        if (comment.isResolved()) {
            steps.add(new SetCommand(domain, comment, Literals.COMMENT__RESOLVED, false));
        }
        return labelled("review_reply", comment, steps.toArray(Command[]::new));
    }

    /** Returns the command that settles a question, or opens it again. */
    public Command resolve(Comment comment, boolean resolved) {
        return labelled(resolved ? "review_resolve" : "review_reopen", comment,
                new SetCommand(domain, comment, Literals.COMMENT__RESOLVED, resolved));
    }

    /** Returns the command that changes what a comment or a reply says; who and when stay. */
    public Command change(Comment comment, String text) {
        return labelled("review_changeText", comment,
                new SetCommand(domain, comment, Literals.COMMENT__TEXT, TextCleaner.clean(text)));
    }

    /** Returns the command that removes a comment with its replies, or one reply. */
    public Command remove(Comment comment) {
        EObject owner = comment.eContainer();
        return labelled("review_remove", owner,
                new RemoveCommand(domain, owner, comment.eContainmentFeature(), comment));
    }

    /** Returns the command that sets the status of a journey and signs it. */
    public Command status(Journey journey, JourneyStatus status) {
        return labelled("review_status", journey,
                new SetCommand(domain, journey, Literals.JOURNEY__STATUS, status),
                new SetCommand(domain, journey, Literals.JOURNEY__REVIEWED_BY, author.isEmpty() ? null : author),
                new SetCommand(domain, journey, Literals.JOURNEY__REVIEWED, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private Comment signed(String text) {
        Comment comment = CjmFactory.eINSTANCE.createComment();
        comment.setText(TextCleaner.clean(text));
        comment.setAuthor(author.isEmpty() ? null : author);
        comment.setCreated(now());
        return comment;
    }

    private Command labelled(String key, EObject affected, Command... steps) {
        return Labelled.of(messages.get(key), affected, steps);
    }
}
