package org.waymark.core.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.room.RoomFixture.accepted;
import static org.waymark.core.room.RoomFixture.already;
import static org.waymark.core.room.RoomFixture.refused;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomDeskTest {

    private static final Placement PLACE = new Placement(PlacedAs.PAIN_POINT, Optional.of("t1"), Optional.of("_a"),
            "Me");

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

    private RoomDesk desk() {
        return f.room.desk();
    }

    private static RoundPlan timed(String id, Duration time) {
        RoundPlan plan = RoundPlan.of(id, RoundKind.NOTES, "Notes " + id);
        return new RoundPlan(id, plan.kind(), plan.title(), Optional.of(time), List.of(), List.of(), plan.targetKinds(),
                List.of(), 0, false, true, plan.kinds());
    }

    @Test
    void roundsArePreparedReorderedAndRemoved() {
        for (String id : List.of("a", "b", "c")) {
            accepted(desk().prepare(RoundPlan.of(id, RoundKind.NOTES, id)));
        }
        already(desk().prepare(RoundPlan.of("a", RoundKind.NOTES, "a")));
        accepted(desk().prepare(RoundPlan.of("a", RoundKind.WAIT, "a")));
        accepted(desk().move("c", 0));
        already(desk().move("c", -5));
        assertEquals(List.of("c", "a", "b"), f.room.state().rounds().stream().map(Round::id).toList());
        assertEquals(RoundKind.WAIT, f.round("a").kind());
        accepted(desk().remove("a"));
        refused(Refusal.UNKNOWN, desk().remove("a"));
        accepted(desk().start("b"));
        refused(Refusal.OTHER_ROUND, desk().start("c"));
        refused(Refusal.WRONG_PHASE, desk().remove("b"));
        refused(Refusal.WRONG_PHASE, desk().prepare(RoundPlan.of("b", RoundKind.WAIT, "b")));
    }

    @Test
    void aRoundThatCannotBeHeldIsRefused() {
        refused(Refusal.EMPTY, desk().prepare(RoundPlan.of("a", RoundKind.NOTES, " ")));
        refused(Refusal.TOO_LONG, desk().prepare(RoundPlan.of("a", RoundKind.NOTES, "x".repeat(121))));
        refused(Refusal.MALFORMED, desk().prepare(timed("a", Duration.ZERO)));
        refused(Refusal.MALFORMED, desk().prepare(timed("a", Duration.ofDays(2))));
        RoundPlan vote = RoundPlan.of("v", RoundKind.VOTE, "Vote");
        refused(Refusal.MALFORMED, desk().prepare(new RoundPlan("v", RoundKind.VOTE, "Vote", Optional.empty(),
                List.of(), List.of(), vote.targetKinds(), List.of(), 0, false, false, vote.kinds())));
        accepted(desk().prepare(new RoundPlan("v", RoundKind.VOTE, "Vote", Optional.empty(), List.of(), List.of(),
                java.util.Set.of(), List.of("gone"), 3, false, false, vote.kinds())));
        refused(Refusal.NOT_ASKED, desk().start("v"));
        for (int i = 1; i < RoomLimits.ROUNDS; i++) {
            accepted(desk().prepare(RoundPlan.of("r" + i, RoundKind.WAIT, "Wait")));
        }
        refused(Refusal.FULL, desk().prepare(RoundPlan.of("more", RoundKind.WAIT, "Wait")));
    }

    @Test
    void timeIsExtendedFromItsEndOrFromNow() {
        f.start(timed("a", Duration.ofMinutes(5)));
        assertEquals(Optional.of(RoomFixture.START.plusSeconds(300)), f.round("a").endsAt());
        accepted(desk().extend("a", Duration.ofMinutes(1)));
        assertEquals(Optional.of(RoomFixture.START.plusSeconds(360)), f.round("a").endsAt());
        f.later(Duration.ofMinutes(10));
        accepted(desk().extend("a", Duration.ofMinutes(1)));
        assertEquals(Optional.of(f.now.plusSeconds(60)), f.round("a").endsAt());
        assertTrue(f.round("a").isRunning(), "the time alone ends nothing");
        accepted(desk().close("a"));
        already(desk().close("a"));
        refused(Refusal.WRONG_PHASE, desk().extend("a", Duration.ofMinutes(1)));
        accepted(desk().reopen("a", Optional.of(Duration.ofMinutes(2))));
        assertEquals(Optional.of(f.now.plusSeconds(120)), f.round("a").endsAt());
    }

    @Test
    void coveredNotesAreRevealedOnce() {
        f.start(timed("a", Duration.ofMinutes(5)));
        assertTrue(f.round("a").hidesNotes());
        accepted(desk().reveal("a"));
        already(desk().reveal("a"));
        assertFalse(f.round("a").hidesNotes());
    }

    @Test
    void itemsArePlacedHiddenAndGivenBack() {
        f.notes();
        Caller ines = f.join("Ines");
        RoomItem a = f.send(ines, "Too slow");
        RoomItem b = f.send(ines, "Too dear");
        assertEquals(List.of(a, b), f.room.state().inbox());
        accepted(desk().place(new PlacedItem(a.id(), PLACE)));
        accepted(desk().hide(b.id(), "Me"));
        assertEquals(List.of(), f.room.state().inbox());
        refused(Refusal.TAKEN, desk().place(new PlacedItem(a.id(), PLACE)));
        refused(Refusal.TAKEN, desk().hide(a.id(), "Me"));
        refused(Refusal.UNKNOWN, desk().hide("none", "Me"));
        assertEquals(Optional.of(PLACE), f.item(a.id()).placement());
        desk().giveBackAll(List.of(a.id(), b.id())).forEach(RoomFixture::accepted);
        already(desk().giveBack(a.id()));
        assertEquals(List.of(a, b), f.room.state().inbox());
    }

    @Test
    void mergedItemsAreCountedWithTheirAuthorsAndComeApart() {
        f.notes();
        List<Caller> four = f.join(4);
        List<RoomItem> items = new ArrayList<>();
        four.forEach(caller -> items.add(f.send(caller, "Too slow")));
        String first = items.getFirst().id();
        items.subList(1, 4).forEach(item -> accepted(desk().merge(item.id(), first, "Me")));
        assertEquals(4, f.item(first).count());
        assertEquals(List.of("P0", "P1", "P2", "P3"), f.room.state().authors(f.item(first)));
        refused(Refusal.TAKEN, desk().merge(items.get(1).id(), first, "Me"));
        refused(Refusal.TAKEN, desk().merge(first, first, "Me"));
        refused(Refusal.TAKEN, f.room.guests().send(four.getFirst(), first, RoomFixture.pain("Other")));
        accepted(desk().giveBack(items.get(2).id()));
        assertEquals(3, f.item(first).count());
        assertEquals(List.of("P0", "P1", "P3"), f.room.state().authors(f.item(first)));
        assertTrue(f.item(items.get(2).id()).isInInbox());
    }

    @Test
    void similarItemsAreProposed() {
        f.notes();
        Caller ines = f.join("Ines");
        RoomItem a = f.send(ines, "The answer takes much too long");
        RoomItem b = f.send(ines, "Answers take too long");
        f.send(ines, "Nobody knows the price");
        assertEquals(List.of(b), f.room.state().similar(a));
        accepted(desk().hide(b.id(), "Me"));
        assertEquals(List.of(), f.room.state().similar(a));
    }

    private Round felt(int... scores) {
        Round round = f.start(RoundPlan.of("e", RoundKind.EMOTION, "How?"));
        List<Caller> callers = f.join(scores.length);
        for (int i = 0; i < scores.length; i++) {
            accepted(f.room.guests().feel(callers.get(i), "p", "t2", Optional.of(scores[i])));
        }
        assertEquals(List.of(), f.room.state().emotions(round), "nothing is shown while people vote");
        accepted(desk().close("e"));
        return f.round("e");
    }

    @Test
    void feelingsAreAMeanAndTheSpreadOfAllVoters() {
        Round round = felt(2, 2, 1, -1, -2);
        EmotionResult result = f.room.state().emotions(round).getFirst();
        assertEquals(new EmotionResult("p", "t2", 5, new BigDecimal("0.4"), Optional.of(new BigDecimal("1.62")),
                Map.of(-2, 1, -1, 1, 1, 1, 2, 2)), result);
    }

    @Test
    void aRoundThatRunsAgainHidesItsResultsAndIsAcceptedAgain() {
        felt(1, 1, 1, 1, 2);
        accepted(desk().feelingsAccepted("e", "Me"));
        accepted(desk().reveal("e"));
        accepted(desk().reopen("e", Optional.empty()));
        assertEquals(List.of(), f.room.state().emotions(f.round("e")));
        assertFalse(f.round("e").feelingsAccepted());
        accepted(desk().close("e"));
        assertEquals(5, f.room.state().emotions(f.round("e")).getFirst().voters());
    }

    @Test
    void fewerThanFiveVotersAreNeverSplit() {
        Round round = felt(2, 2, -2, -2);
        EmotionResult result = f.room.state().emotions(round).getFirst();
        assertEquals(new EmotionResult("p", "t2", 4, BigDecimal.ZERO, Optional.empty(), Map.of()), result);
    }

    @Test
    void votesAreSumsAfterClosing() {
        Round round = f.start(new RoundPlan("v", RoundKind.VOTE, "What?", Optional.empty(), List.of(), List.of(),
                java.util.Set.of(TargetKind.PAIN_POINT, TargetKind.TOUCHPOINT), List.of("i"), 3, true, false,
                java.util.Set.of()));
        List<Caller> callers = f.join(2);
        accepted(f.room.guests().vote(callers.get(0), "i", 2));
        accepted(f.room.guests().vote(callers.get(0), "x", 1));
        accepted(f.room.guests().vote(callers.get(1), "i", 3));
        assertEquals(List.of(), f.room.state().votes(round));
        assertEquals(2, f.room.state().senders(round));
        accepted(desk().close("v"));
        assertEquals(List.of(new VoteResult("i", 5, 2), new VoteResult("x", 1, 1), new VoteResult("t1", 0, 0)),
                f.room.state().votes(f.round("v")));
    }

    @Test
    void theReportSaysWhatBecameOfWhat() throws Exception {
        f.notes();
        List<Caller> two = f.join(2);
        RoomItem a = f.send(two.get(0), "Too slow");
        RoomItem b = f.send(two.get(1), "Slow");
        accepted(desk().merge(b.id(), a.id(), "Me"));
        accepted(desk().place(new PlacedItem(a.id(), PLACE)));
        RoomItem gone = f.send(two.get(1), "Never mind");
        accepted(f.room.guests().withdraw(two.get(1), gone.id()));
        accepted(desk().closeRoom());
        RoomReport report = desk().report();
        assertEquals(RoomReportText.line(report), f.room.state().report().orElseThrow());
        f.reopen();
        assertEquals(RoomReportText.line(report), f.room.state().report().orElseThrow());
        assertEquals(List.of("P0", "P1"), report.participants());
        assertEquals(Optional.of(f.now), report.closed());
        RoomReport.RoundReport round = report.rounds().getFirst();
        assertEquals(2, round.senders());
        assertEquals(List.of(new RoomReport.ItemReport(ItemKind.PAIN, "Too slow", List.of("P0", "P1"), 2,
                Optional.of("Asks"), ItemPhase.PLACED, Optional.of(PlacedAs.PAIN_POINT), "Me")), round.items());
    }

    @Test
    void aClosedRoomTakesNobodyInButStillPlaces() {
        f.notes();
        RoomItem item = f.send(f.join("Ines"), "Too slow");
        accepted(desk().closeRoom());
        already(desk().closeRoom());
        assertEquals(RoundPhase.CLOSED, f.round("n").phase());
        assertEquals(new JoinAnswer.Declined(Refusal.CLOSED),
                f.room.guests().join("Tom", "#000000", "00000000-0000-0000-0000-000000000001"));
        accepted(desk().place(new PlacedItem(item.id(), PLACE)));
    }

    @Test
    void rawInputIsDeletedForGood() throws Exception {
        f.notes();
        f.send(f.join("Ines"), "The boss is slow");
        refused(Refusal.WRONG_PHASE, f.room.deleteRaw());
        accepted(desk().closeRoom());
        accepted(f.room.deleteRaw());
        String journal = Files.readString(f.room.journal());
        assertFalse(journal.contains("boss") || journal.contains("Ines"), journal);
        assertTrue(f.room.state().isRawDeleted());
        assertEquals(List.of(), f.room.state().items());
        RoomState after = f.room.state();
        f.reopen();
        assertEquals(after.rounds(), f.room.state().rounds());
        assertTrue(f.room.state().isRawDeleted());
        assertEquals(List.of(f.room.journal()), Files.list(folder).toList());
        refused(Refusal.CLOSED, desk().reopen("n", Optional.empty()));
        refused(Refusal.CLOSED, desk().prepare(RoundPlan.of("x", RoundKind.WAIT, "x")));
    }

    @Test
    void listenersHearOfEachChangeUntilTheyLeave() {
        List<RoomState> heard = new ArrayList<>();
        Room.Subscription subscription = f.room.subscribe(room -> heard.add(room.state()));
        accepted(desk().show("Map"));
        already(desk().show("Map"));
        assertEquals(List.of("Map"), heard.stream().map(RoomState::shown).toList());
        subscription.close();
        accepted(desk().show("Presentation"));
        assertEquals(1, heard.size());
    }
}
