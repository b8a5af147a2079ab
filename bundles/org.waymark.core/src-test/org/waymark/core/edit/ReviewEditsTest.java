package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussions;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.JourneyStatus;

class ReviewEditsTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:15:30.700Z");
    private static final Instant SECOND = Instant.parse("2026-11-29T10:15:30Z");

    private final EditFixture f = new EditFixture();
    private final ReviewEdits edits = new ReviewEdits(f.domain, "Ines", () -> NOW);

    private Comment commented() {
        Command command = edits.comment(f.a1, "Is this true?");
        f.check(command);
        return f.a1.getComments().getLast();
    }

    @Test
    void aCommentIsSignedAndStandsOnItsElement() {
        Comment comment = commented();
        assertEquals("Is this true?", comment.getText());
        assertEquals("Ines", comment.getAuthor());
        assertEquals(SECOND, comment.getCreated());
        assertEquals(List.of(Discussion.class), Discussions.of(f.portfolio).stream().map(Object::getClass).toList());
    }

    @Test
    void aReplyOpensASettledQuestionAgain() {
        Comment comment = commented();
        f.check(edits.resolve(comment, true));
        assertTrue(comment.isResolved());
        f.check(new ReviewEdits(f.domain, "Tom", () -> NOW).reply(comment, "No."));
        assertFalse(comment.isResolved());
        Discussion discussion = Discussions.within(f.journey).getFirst();
        assertTrue(discussion.open());
        assertEquals("No.", discussion.latest().text());
        assertTrue(discussion.involves("tom"));
        assertFalse(discussion.involves("Kim"));
    }

    @Test
    void whatIsSaidIsChangedAndRemoved() {
        Comment comment = commented();
        f.check(edits.reply(comment, "Yes."));
        f.check(edits.change(comment.getReplies().getFirst(), "Yes, I asked."));
        assertEquals("Yes, I asked.", comment.getReplies().getFirst().getText());
        f.check(edits.remove(comment.getReplies().getFirst()));
        assertEquals(List.of(), comment.getReplies());
        f.check(edits.remove(comment));
        assertEquals(List.of(), Discussions.of(f.portfolio));
    }

    @Test
    void aStatusIsSigned() {
        f.check(edits.status(f.journey, JourneyStatus.APPROVED));
        assertEquals(JourneyStatus.APPROVED, f.journey.getStatus());
        assertEquals("Ines", f.journey.getReviewedBy());
        assertEquals(SECOND, f.journey.getReviewed());
        f.check(new ReviewEdits(f.domain, "", () -> NOW).status(f.journey, JourneyStatus.DRAFT));
        assertNull(f.journey.getReviewedBy());
    }

    @Test
    void theMarkOfACommentOnTheContentOfACellIsOnItsTouchpointOrStage() {
        f.check(edits.comment(f.calm, "Calm?"));
        f.check(edits.comment(f.owned, "Really they?"));
        f.check(edits.comment(f.anna, "Older, I think."));
        f.check(edits.comment(f.journey, "Which year?"));
        f.check(edits.comment(f.portfolio, "Done?"));
        assertEquals(List.of(f.portfolio, f.anna, f.journey, f.a, f.a1),
                Discussions.of(f.portfolio).stream().map(Discussion::place).toList());
        assertEquals(List.of(f.portfolio, f.anna, f.journey, f.a, f.a1),
                List.copyOf(Discussions.byPlace(f.portfolio).keySet()));
    }
}
