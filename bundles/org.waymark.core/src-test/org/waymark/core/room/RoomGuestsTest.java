package org.waymark.core.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.room.RoomFixture.accepted;
import static org.waymark.core.room.RoomFixture.already;
import static org.waymark.core.room.RoomFixture.pain;
import static org.waymark.core.room.RoomFixture.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomGuestsTest {

    @TempDir
    private Path folder;
    private RoomFixture f;

    @BeforeEach
    void open() throws Exception {
        f = new RoomFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        f.close();
    }

    private RoomGuests guests() {
        return f.room.guests();
    }

    @Test
    void thePhoneThatJoinsAgainAfterALostAnswerIsTheSameParticipant() {
        String client = UUID.randomUUID().toString();
        Caller first = f.join("Ines", client);
        Caller again = f.join("Ines", client);
        assertEquals(first.participant(), again.participant());
        assertEquals(1, f.room.state().participants().size());
        assertNotEquals(first.participant(), f.join("Ines").participant(), "another phone may have the same alias");
    }

    @Test
    void theTokenIsNotInTheJournal() throws Exception {
        String client = UUID.randomUUID().toString();
        JoinAnswer.Welcome welcome = assertInstanceOf(JoinAnswer.Welcome.class,
                guests().join("Ines", "#336699", client));
        String journal = Files.readString(f.room.journal());
        assertFalse(journal.contains(welcome.token()));
        assertFalse(journal.contains(client));
        f.reopen();
        assertEquals(welcome.participant(), guests().caller(welcome.token()).orElseThrow().participant());
        assertTrue(guests().caller("0123").isEmpty());
    }

    @Test
    void namesAndColoursAreChecked() {
        String client = UUID.randomUUID().toString();
        assertEquals(new JoinAnswer.Declined(Refusal.EMPTY), guests().join(" \t", "#336699", client));
        assertEquals(new JoinAnswer.Declined(Refusal.TOO_LONG), guests().join("x".repeat(31), "#336699", client));
        assertEquals(new JoinAnswer.Declined(Refusal.MALFORMED), guests().join("Ines", "red;}", client));
        assertEquals(new JoinAnswer.Declined(Refusal.MALFORMED), guests().join("Ines", "#336699", "me"));
        Caller ines = f.join("  Ines\n \u202EB ");
        assertEquals("Ines B", f.room.state().participants().getFirst().alias());
        refused(Refusal.EMPTY, guests().rename(ines, "", "#000000"));
        accepted(guests().rename(ines, "Tom", "#000000"));
        already(guests().rename(ines, "Tom", "#000000"));
        assertEquals("Tom", f.room.state().participants().getFirst().alias());
    }

    @Test
    void anItemThatComesTwiceIsThereOnce() {
        f.notes();
        Caller ines = f.join("Ines");
        String id = UUID.randomUUID().toString();
        accepted(guests().send(ines, id, pain("Too slow")));
        already(guests().send(ines, id, pain("  Too slow ")));
        assertEquals(1, f.room.state().items().size());
        assertEquals(List.of(id), f.room.state().mine(ines).stream().map(RoomItem::id).toList());
    }

    @Test
    void anItemIsChangedUntilItIsTaken() {
        f.notes();
        Caller ines = f.join("Ines");
        RoomItem item = f.send(ines, "Too slow");
        accepted(guests().send(ines, item.id(), pain("Much too slow")));
        assertEquals("Much too slow", f.item(item.id()).text());
        refused(Refusal.NOT_YOURS, guests().send(f.join("Tom"), item.id(), pain("Fast")));
        refused(Refusal.NOT_YOURS, guests().withdraw(f.join("Kim"), item.id()));
        accepted(f.room.desk().hide(item.id(), "Me"));
        refused(Refusal.TAKEN, guests().send(ines, item.id(), pain("Fast")));
        refused(Refusal.TAKEN, guests().withdraw(ines, item.id()));
        already(guests().send(ines, item.id(), pain("Much too slow")));
        accepted(f.room.desk().giveBack(item.id()));
        accepted(guests().withdraw(ines, item.id()));
        already(guests().withdraw(ines, item.id()));
        assertEquals(List.of(), f.room.state().mine(ines));
        assertEquals(List.of(), f.room.state().inbox());
        refused(Refusal.TAKEN, guests().send(ines, item.id(), pain("Much too slow")));
        refused(Refusal.UNKNOWN, guests().withdraw(ines, UUID.randomUUID().toString()));
    }

    @Test
    void textsKindsAndPlacesAreChecked() {
        RoundPlan plan = RoundPlan.of("n", RoundKind.NOTES, "Pain");
        f.start(new RoundPlan("n", RoundKind.NOTES, "Pain", Optional.empty(), List.of("t1"), List.of(),
                plan.targetKinds(), List.of(), 0, false, false, java.util.Set.of(ItemKind.PAIN)));
        Caller ines = f.join("Ines");
        String id = UUID.randomUUID().toString();
        refused(Refusal.EMPTY, guests().send(ines, id, pain(" \n ")));
        refused(Refusal.TOO_LONG, guests().send(ines, id, pain("x".repeat(501))));
        refused(Refusal.MALFORMED, guests().send(ines, "../x", pain("x")));
        refused(Refusal.NOT_ASKED, guests().send(ines, id,
                new ItemDraft(Optional.empty(), ItemKind.IDEA, Optional.of("t1"), "x")));
        refused(Refusal.NOT_ASKED, guests().send(ines, id,
                new ItemDraft(Optional.empty(), ItemKind.PAIN, Optional.of("t2"), "x")));
        accepted(guests().send(ines, id, new ItemDraft(Optional.empty(), ItemKind.PAIN, Optional.empty(), "x")));
        assertEquals("\uFFFD", f.send(ines, "\u0000").text());
    }

    @Test
    void aNoteThatWasWrittenWithoutANetworkArrivesAfterItsRound() {
        Caller ines = f.join("Ines");
        String id = UUID.randomUUID().toString();
        refused(Refusal.NO_ROUND, guests().send(ines, id, pain("x")));
        f.notes();
        accepted(f.room.desk().close("n"));
        refused(Refusal.NO_ROUND, guests().send(ines, id, pain("x")));
        ItemDraft late = new ItemDraft(Optional.of("n"), ItemKind.PAIN, Optional.of("t1"), "x");
        accepted(guests().send(ines, id, late));
        already(guests().send(ines, id, late));
        refused(Refusal.NO_ROUND, guests().send(ines, UUID.randomUUID().toString(),
                new ItemDraft(Optional.of("none"), ItemKind.PAIN, Optional.of("t1"), "x")));
        accepted(f.room.desk().closeRoom());
        refused(Refusal.CLOSED, guests().send(ines, UUID.randomUUID().toString(), late));
        already(guests().send(ines, id, late));
    }

    @Test
    void nobodySendsTooFast() {
        f.notes();
        Caller ines = f.join("Ines");
        for (int i = 0; i < RoomLimits.ITEMS_A_MINUTE; i++) {
            f.send(ines, "Note " + i);
        }
        refused(Refusal.TOO_FAST, guests().send(ines, UUID.randomUUID().toString(), pain("One more")));
        f.send(f.join("Tom"), "Others can");
        f.later(Duration.ofSeconds(61));
        RoomItem item = f.send(ines, "One more");
        for (int i = 1; i < RoomLimits.CHANGES_A_MINUTE; i++) {
            accepted(guests().send(ines, item.id(), pain("Changed " + i)));
        }
        refused(Refusal.TOO_FAST, guests().send(ines, item.id(), pain("Changed again")));
    }

    @Test
    void aClockThatIsPutBackLocksNobodyOut() {
        f.notes();
        Caller ines = f.join("Ines");
        for (int i = 0; i < RoomLimits.ITEMS_A_MINUTE; i++) {
            f.send(ines, "Note " + i);
        }
        f.later(Duration.ofHours(-1));
        f.send(ines, "An hour earlier");
    }

    @Test
    void aPausedParticipantSendsNothing() {
        f.notes();
        Caller ines = f.join("Ines");
        accepted(f.room.desk().pause(ines.participant(), true));
        refused(Refusal.PAUSED, guests().send(ines, UUID.randomUUID().toString(), pain("x")));
        accepted(f.room.desk().pause(ines.participant(), false));
        f.send(ines, "x");
        refused(Refusal.UNKNOWN, f.room.desk().pause("nobody", true));
    }

    @Test
    void anAnonymousRoundStoresNothingThatLeadsToItsSender() throws Exception {
        f.start(RoomFixture.anonymous(RoundPlan.of("n", RoundKind.NOTES, "Frankly")));
        Caller ines = f.join("Ines");
        RoomItem item = f.send(ines, "The boss is slow");
        String line = Files.readAllLines(f.room.journal()).getLast();
        assertTrue(line.contains("The boss is slow"), line);
        assertFalse(line.contains(ines.participant()) || line.contains("Ines"), line);
        Participant stored = f.room.state().participants().getFirst();
        assertFalse(line.contains(stored.tokenHash()), line);
        assertEquals(Optional.empty(), f.room.state().alias(item));
        assertEquals(List.of(), f.room.state().authors(item));
        assertEquals(List.of(item), f.room.state().mine(ines), "the phone still knows its own");
        accepted(guests().send(ines, item.id(), pain("All are slow")));
        refused(Refusal.NOT_YOURS, guests().withdraw(f.join("Tom"), item.id()));
        accepted(f.room.desk().close("n"));
        Round second = f.start(RoomFixture.anonymous(RoundPlan.of("m", RoundKind.NOTES, "Once more")));
        assertNotEquals(item.sender(), ines.sender(second.plan()), "two rounds are not connected either");
    }

    @Test
    void feelingsCanBeChangedAndTakenBack() {
        Round round = f.start(RoundPlan.of("e", RoundKind.EMOTION, "How?"));
        Caller ines = f.join("Ines");
        accepted(guests().feel(ines, "p", "t1", Optional.of(2)));
        already(guests().feel(ines, "p", "t1", Optional.of(2)));
        accepted(guests().feel(ines, "p", "t1", Optional.of(-1)));
        assertEquals(Optional.of(-1), f.room.state().feeling(ines, round, "p", "t1"));
        assertEquals(1, f.room.state().senders(round));
        accepted(guests().feel(ines, "p", "t1", Optional.empty()));
        assertEquals(0, f.room.state().senders(round));
        refused(Refusal.MALFORMED, guests().feel(ines, "p", "t1", Optional.of(3)));
        refused(Refusal.NOT_ASKED, guests().feel(ines, "x", "t1", Optional.of(1)));
        refused(Refusal.NO_ROUND, guests().vote(ines, "x", 1));
    }

    @Test
    void dotsAreLimited() {
        Round round = f.start(RoundPlan.of("v", RoundKind.VOTE, "What?"));
        Caller ines = f.join("Ines");
        accepted(guests().vote(ines, "x", 2));
        assertEquals(1, f.room.state().dotsLeft(ines, round));
        refused(Refusal.NO_DOTS, guests().vote(ines, "x", 4));
        refused(Refusal.NO_DOTS, guests().vote(ines, "x", Integer.MAX_VALUE));
        refused(Refusal.MALFORMED, guests().vote(ines, "x", -1));
        refused(Refusal.NOT_ASKED, guests().vote(ines, "t1", 1));
        accepted(guests().vote(ines, "x", 3));
        assertEquals(0, f.room.state().dotsLeft(ines, round));
        accepted(guests().vote(ines, "x", 0));
        assertEquals(3, f.room.state().dotsLeft(ines, round));
        assertEquals(0, f.room.state().senders(round));
    }
}
