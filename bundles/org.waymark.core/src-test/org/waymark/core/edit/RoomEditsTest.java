package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.room.ItemKind;
import org.waymark.core.room.PlacedAs;
import org.waymark.core.room.PlacedItem;
import org.waymark.core.room.Placement;
import org.waymark.core.room.RoomEvent;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.RoomSetup;
import org.waymark.core.room.RoomState;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPlan;
import org.waymark.core.review.Discussions;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Viewpoint;

class RoomEditsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:15:30.700Z");
    private static final Instant SECOND = Instant.parse("2026-11-30T10:15:30Z");

    private final EditFixture f = new EditFixture();
    private final RoomEdits edits = new RoomEdits(f.domain, f.document, f.journey);
    private RoomState state = RoomState.none()
            .after(new RoomEvent.Opened(NOW, RoomSetup.create("Room", "/p", "j")));
    private int people;

    private String join(String alias) {
        String id = "p" + ++people;
        state = state.after(new RoomEvent.Joined(NOW, id, alias, "#000000", "", false));
        return id;
    }

    private RoomItem send(String sender, ItemKind kind, Step step, String text) {
        String id = UUID.nameUUIDFromBytes((sender + kind + text + step).getBytes()).toString();
        state = state.after(new RoomEvent.ItemSent(NOW, id, "n", sender, kind,
                Optional.ofNullable(step).map(Ids::idOf), text));
        return item(id);
    }

    private RoomItem item(String id) {
        return state.item(id).orElseThrow();
    }

    private PlacedItem accept(RoomItem item, PlacedAs as, Step step) {
        RoomEdits.Acceptance acceptance = edits.accept(state, item, as, Optional.of(Ids.idOf(step)), "Me");
        f.check(acceptance.command());
        assertEquals(1, acceptance.placed().size());
        return acceptance.placed().getFirst();
    }

    private static void assertSaid(Comment comment, String author, String text) {
        assertEquals(author, comment.getAuthor());
        assertEquals(text, comment.getText());
        assertEquals(SECOND, comment.getCreated());
        assertTrue(comment.isResolved(), "nothing is to be discussed");
    }

    @Test
    void aThoughtIsALineOfItsTouchpointAndItsAuthorIsKept() {
        f.a1.setThought("Why so long?");
        PlacedItem placed = accept(send(join("Ines"), ItemKind.THOUGHT, f.a1, "Again?"), PlacedAs.THOUGHT, f.a1);
        assertEquals("Why so long?\nAgain?", f.a1.getThought());
        assertSaid(f.a1.getComments().getFirst(), "Ines", "Again?");
        assertEquals(Optional.of(f.a1.getComments().getFirst()),
                f.document.find(placed.placement().created().orElseThrow()));
    }

    @Test
    void aPainPointIsOfItsStepAndItsAuthorIsKept() {
        PlacedItem placed = accept(send(join("Ines"), ItemKind.PAIN, f.a1, "Too\nslow"), PlacedAs.PAIN_POINT, f.a1);
        PainPoint pain = f.a1.getPainPoints().getFirst();
        assertEquals("Too slow", pain.getName());
        assertSaid(pain.getComments().getFirst(), "Ines", "Too\nslow");
        assertEquals(new Placement(PlacedAs.PAIN_POINT, Optional.of(Ids.idOf(f.a1)), Optional.of(Ids.idOf(pain)),
                "Me"), placed.placement());
        assertEquals(List.of(), Discussions.of(f.portfolio).stream().filter(it -> it.open()).toList());
    }

    @Test
    void anIdeaIsAnInitiativeOfItsTouchpointAndOneOfThisNameIsUsed() {
        String ines = join("Ines");
        accept(send(ines, ItemKind.IDEA, f.a1, "Call back"), PlacedAs.INITIATIVE, f.a1);
        Initiative made = f.portfolio.getInitiatives().getFirst();
        assertEquals(List.of(made), f.a1.getInitiatives());
        PlacedItem second = accept(send(ines, ItemKind.IDEA, f.b1, "call back"), PlacedAs.INITIATIVE, f.b1);
        assertEquals(List.of(made), f.portfolio.getInitiatives());
        assertEquals(List.of(made), f.b1.getInitiatives());
        assertEquals(Optional.of(made.getComments().getLast()),
                f.document.find(second.placement().created().orElseThrow()));
    }

    @Test
    void aQuestionIsANoteWithItsAuthorAndAThoughtAboutAStageToo() {
        String ines = join("Ines");
        accept(send(ines, ItemKind.QUESTION, f.a1, "Who pays?"), PlacedAs.NOTE, f.a1);
        Note note = f.journey.getNotes().getFirst();
        assertEquals(List.of("Who pays?", "Ines", SECOND, f.a1),
                List.of(note.getText(), note.getAuthor(), note.getCreated(), note.getAbout()));
        PlacedItem placed = accept(send(ines, ItemKind.THOUGHT, f.a, "Hm"), PlacedAs.THOUGHT, f.a);
        assertEquals(PlacedAs.NOTE, placed.placement().as());
        assertEquals(f.a, f.journey.getNotes().getLast().getAbout());
    }

    @Test
    void withoutAPlaceItGoesToTheParkingLot() {
        RoomItem item = send(join("Ines"), ItemKind.PAIN, null, "Everything");
        RoomEdits.Acceptance acceptance = edits.accept(state, item, PlacedAs.PAIN_POINT, Optional.of("_gone"), "Me");
        f.check(acceptance.command());
        assertEquals(PlacedAs.PARKED, acceptance.placed().getFirst().placement().as());
        assertNull(f.journey.getNotes().getFirst().getAbout());
    }

    @Test
    void anAnonymousItemHasNoAuthor() {
        accept(send("~hidden", ItemKind.QUESTION, f.a1, "Who pays?"), PlacedAs.NOTE, f.a1);
        accept(send("~hidden", ItemKind.PAIN, f.a1, "Too slow"), PlacedAs.PAIN_POINT, f.a1);
        assertNull(f.journey.getNotes().getFirst().getAuthor());
        assertSaid(f.a1.getPainPoints().getFirst().getComments().getFirst(), null, "Too slow");
        assertFalse(CanonicalText.of(f.document).contains("hidden"));
    }

    private RoomItem merged(ItemKind kind, Step step, String... aliases) {
        List<RoomItem> items = new ArrayList<>();
        for (String alias : aliases) {
            items.add(send(join(alias), kind, step, "Slow, says " + alias));
        }
        items.subList(1, items.size()).forEach(item -> state = state
                .after(new RoomEvent.ItemMerged(NOW, item.id(), items.getFirst().id(), "Me")));
        return item(items.getFirst().id());
    }

    @Test
    void mergedItemsAreCountedAndTheirAuthorsKept() {
        accept(merged(ItemKind.PAIN, f.a1, "Ines", "Tom", "Kim", "Ada"), PlacedAs.PAIN_POINT, f.a1);
        PainPoint pain = f.a1.getPainPoints().getFirst();
        assertEquals("Slow, says Ines", pain.getName());
        Comment said = pain.getComments().getFirst();
        assertSaid(said, "Ines", "Slow, says Ines ×4");
        assertEquals(List.of("Tom", "Kim", "Ada"), said.getReplies().stream().map(Comment::getAuthor).toList());
        assertEquals("Slow, says Tom", said.getReplies().getFirst().getText());
        accept(merged(ItemKind.QUESTION, f.a1, "Ines", "Tom"), PlacedAs.NOTE, f.a1);
        assertEquals("Slow, says Ines ×2", f.journey.getNotes().getFirst().getText());
        assertEquals("Ines, Tom", f.journey.getNotes().getFirst().getAuthor());
    }

    private Command mergeInto(PlacedItem placed, String alias) {
        state = state.after(new RoomEvent.ItemPlaced(NOW, placed.item(), placed.placement()));
        RoomItem later = send(join(alias), ItemKind.PAIN, f.a1, "Slow, says " + alias);
        return edits.mergeInto(state, later, item(placed.item()));
    }

    @Test
    void anItemIsMergedIntoWhatIsOnTheMap() {
        PlacedItem note = accept(merged(ItemKind.QUESTION, f.a1, "Ines", "Tom"), PlacedAs.NOTE, f.a1);
        f.check(mergeInto(note, "Kim"));
        assertEquals("Slow, says Ines ×3", f.journey.getNotes().getFirst().getText());
        assertEquals("Ines, Tom, Kim", f.journey.getNotes().getFirst().getAuthor());
        PlacedItem pain = accept(merged(ItemKind.PAIN, f.a1, "Ada"), PlacedAs.PAIN_POINT, f.a1);
        f.check(mergeInto(pain, "Bob"));
        Comment said = f.a1.getPainPoints().getFirst().getComments().getFirst();
        assertSaid(said, "Ada", "Slow, says Ada ×2");
        assertSaid(said.getReplies().getFirst(), "Bob", "Slow, says Bob");
        f.journey.getNotes().getFirst().setText("Why is it slow?");
        f.check(mergeInto(note, "Zoe"));
        assertEquals("Why is it slow?\nSlow, says Ines ×3", f.journey.getNotes().getFirst().getText());
    }

    @Test
    void theWholeInboxIsOneStep() {
        String ines = join("Ines");
        send(ines, ItemKind.THOUGHT, f.a1, "One");
        send(ines, ItemKind.THOUGHT, f.a1, "Two");
        send(ines, ItemKind.PAIN, f.a2, "Slow");
        send(ines, ItemKind.IDEA, f.a2, "Call back");
        send(ines, ItemKind.IDEA, f.b1, "Call back");
        send(ines, ItemKind.IDEA, f.b1, "Call  back");
        send(ines, ItemKind.QUESTION, null, "Who?");
        RoomEdits.Acceptance acceptance = edits.acceptInbox(state, "Me");
        f.check(acceptance.command());
        assertEquals("One\nTwo", f.a1.getThought());
        assertEquals(2, f.a1.getComments().size());
        assertEquals(1, f.a2.getPainPoints().size());
        assertEquals(1, f.portfolio.getInitiatives().size());
        assertEquals(f.portfolio.getInitiatives(), f.b1.getInitiatives());
        assertEquals(7, acceptance.placed().size());
        assertEquals(7, acceptance.placed().stream().map(it -> it.placement().created().orElseThrow()).distinct()
                .peek(id -> assertTrue(f.document.find(id).isPresent(), id)).count());
        EditAssert.assertNothingToDo(edits.acceptInbox(state, "Me").command());
        assertEquals(acceptance.placed().stream().map(PlacedItem::item).toList(),
                edits.acceptInbox(state, "Me").placed().stream().map(PlacedItem::item).toList(),
                "what is in the journey already is not added again");
    }

    private Round felt(int... scores) {
        RoundPlan plan = RoundPlan.of("e", RoundKind.EMOTION, "How?");
        state = state.after(new RoomEvent.RoundPrepared(NOW, plan)).after(new RoomEvent.RoundStarted(NOW, "e",
                Optional.empty(), new Round.Scope(List.of(Ids.idOf(f.a1)), List.of(Ids.idOf(f.anna), ""), List.of())));
        for (int i = 0; i < scores.length; i++) {
            state = state.after(new RoomEvent.Felt(NOW, "e", "v" + i, Ids.idOf(f.anna), Ids.idOf(f.a1),
                    Optional.of(scores[i])));
        }
        state = state.after(new RoomEvent.RoundClosed(NOW, "e"));
        return state.round("e").orElseThrow();
    }

    private Emotion emotion(String name, Viewpoint viewpoint) {
        Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
        emotion.setName(name);
        emotion.setPersona(f.anna);
        emotion.setViewpoint(viewpoint);
        emotion.setScore(BigDecimal.TWO);
        f.a1.getEmotions().add(emotion);
        return emotion;
    }

    @Test
    void feelingsReplaceOnlyTheUnnamedHypothesisAndUndoBringsItBack() {
        Evidence study = CjmFactory.eINSTANCE.createEvidence();
        f.portfolio.getEvidence().add(study);
        Emotion unnamed = emotion(null, Viewpoint.HYPOTHESIS);
        unnamed.setQuote("At last!");
        unnamed.getEvidence().add(study);
        Emotion observed = emotion(null, Viewpoint.OBSERVED);
        observed.getEvidence().add(study);
        Command command = edits.acceptFeelings(state, felt(-2, -1, -1, 0, 1));
        state = state.after(new RoomEvent.Shown(NOW, ""));
        f.check(edits.acceptFeelings(state, state.round("e").orElseThrow()));
        assertFalse(command.canExecute(), "nothing is there before the round");
        assertEquals(List.of(new BigDecimal("-0.6"), 5, new BigDecimal("1.02"), "At last!", List.of()),
                List.of(unnamed.getScore(), unnamed.getVoters(), unnamed.getSpread(), unnamed.getQuote(),
                        unnamed.getEvidence()));
        assertEquals(BigDecimal.ONE, f.calm.getScore(), "a named emotion stays");
        assertEquals(BigDecimal.TWO, observed.getScore(), "an observed one stays");
        assertEquals(List.of(study), observed.getEvidence());
        assertEquals(3, f.a1.getEmotions().size());
        EditAssert.assertNothingToDo(edits.acceptFeelings(state, state.round("e").orElseThrow()));
    }

    @Test
    void withoutAHypothesisOneIsMadeAndFewVotersHaveNoSpread() {
        Round round = felt(2, 2, 1);
        f.check(edits.acceptFeelings(state, round));
        Emotion made = f.a1.getEmotions().getLast();
        assertEquals(f.anna, made.getPersona());
        assertEquals(Viewpoint.HYPOTHESIS, made.getViewpoint());
        assertEquals(new BigDecimal("1.67"), made.getScore());
        assertEquals(3, made.getVoters());
        assertNull(made.getSpread());
    }

    @Test
    void feelingsForEverybodyHaveNoPersona() {
        state = state.after(new RoomEvent.RoundPrepared(NOW, RoundPlan.of("e", RoundKind.EMOTION, "How?")))
                .after(new RoomEvent.RoundStarted(NOW, "e", Optional.empty(),
                        new Round.Scope(List.of(Ids.idOf(f.b1)), List.of(""), List.of())))
                .after(new RoomEvent.Felt(NOW, "e", "v", "", Ids.idOf(f.b1), Optional.of(1)))
                .after(new RoomEvent.RoundClosed(NOW, "e"));
        f.check(edits.acceptFeelings(state, state.round("e").orElseThrow()));
        assertNull(f.b1.getEmotions().getFirst().getPersona());
    }

    @Test
    void votesReplaceEarlierOnes() {
        PainPoint pain = CjmFactory.eINSTANCE.createPainPoint();
        f.a1.getPainPoints().add(pain);
        Initiative idea = CjmFactory.eINSTANCE.createInitiative();
        f.portfolio.getInitiatives().add(idea);
        pain.setVotes(9);
        RoundPlan plan = new RoundPlan("v", RoundKind.VOTE, "What?", Optional.of(Duration.ofMinutes(1)), List.of(),
                List.of(), Set.of(), List.of("x"), 3, false, false, Set.of());
        state = state.after(new RoomEvent.RoundPrepared(NOW, plan))
                .after(new RoomEvent.RoundStarted(NOW, "v", Optional.empty(), new Round.Scope(List.of(), List.of(),
                        List.of(Ids.idOf(pain), Ids.idOf(idea), Ids.idOf(f.a1), "gone"))))
                .after(new RoomEvent.Voted(NOW, "v", "a", Ids.idOf(idea), 2))
                .after(new RoomEvent.Voted(NOW, "v", "b", Ids.idOf(idea), 1))
                .after(new RoomEvent.Voted(NOW, "v", "b", Ids.idOf(f.a1), 1))
                .after(new RoomEvent.RoundClosed(NOW, "v"));
        f.check(edits.acceptVotes(state, state.round("v").orElseThrow()));
        assertEquals(3, idea.getVotes());
        assertEquals(1, f.a1.getVotes());
        assertNull(pain.getVotes());
        EditAssert.assertNothingToDo(edits.acceptVotes(state, state.round("v").orElseThrow()));
    }
}
