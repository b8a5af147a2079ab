package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.core.room.AnswerFile;
import org.waymark.core.room.ItemDraft;
import org.waymark.core.room.ItemKind;
import org.waymark.core.room.ItemPhase;
import org.waymark.core.room.Journal;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPhase;
import org.waymark.core.room.RoundPlan;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.ui.parts.ViewIds;

/** The desk of a room with real keys; participants send over HTTP, as their phones do. */
@DesktopTest
class RoomTest {

    private static final String NIGHT = "Reads reviews at night";
    private static final String DAWN = "Late fee message at dawn";

    private final Desktop desktop;
    private final RealInput input;
    private final RoomAtDesk desk;
    private Touchpoint night;
    private Touchpoint dawn;
    private Phone ann;
    private Phone ben;
    private String before;

    RoomTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
        desk = new RoomAtDesk(desktop);
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm");
        night = Desktop.touchpoint(desktop.session(), NIGHT);
        dawn = Desktop.touchpoint(desktop.session(), DAWN);
        UiThread.act(() -> Desktop.settings().author("Ines"));
        desk.open();
        ann = desk.join("Ann", "#1f5fbf");
        ben = desk.join("Ben", "#c2410c");
        before = desktop.text();
    }

    @AfterEach
    void close() {
        desk.leave();
    }

    private Optional<String> at(Touchpoint touchpoint) {
        return Optional.of(Ids.idOf(touchpoint));
    }

    private void until(String what, java.util.concurrent.Callable<Boolean> question) {
        desktop.bot().waitUntil(Conditions.that(what, question));
    }

    private static List<String> pains(Touchpoint touchpoint) {
        return UiThread.call(() -> touchpoint.getPainPoints().stream().map(PainPoint::getName).toList());
    }

    private Optional<Note> noteSaying(String text) {
        return UiThread.call(() -> desktop.journey().getNotes().stream().filter(n -> text.equals(n.getText()))
                .findFirst());
    }

    private RoomItem item(String id) {
        return desk.state().item(id).orElseThrow();
    }

    @Test
    @Tag("long")
    void aDamagedJournalIsNamedWithWhatToDo() throws Exception {
        Path journal = desk.room().journal();
        UiThread.act(() -> Desktop.page().hideView(Desktop.page().findView(ViewIds.ROOM)));
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.add(1, "no event");
        Files.write(journal, lines);
        try {
            desk.show();
            String named = desktop.bot().waitForResult(() -> desk.labels().stream()
                    .filter(text -> text.contains(journal + ", line 2: ")).findFirst(), () -> "no damaged journal");
            assertTrue(named.endsWith("remove the line to open the rest."), named);
            desktop.settle();
            Pictures.take(desktop.shell(), "room-damaged.png");
        } finally {
            Journal.delete(journal);
        }
    }

    @Test
    void eachKeyPutsANoteWhereItBelongsAndUndoBringsItBack() {
        desk.start(RoundKind.NOTES, "What happens?");
        String pain = ann.note("pain", at(night), "Too many stars, all alike");
        String thought = ben.note("thought", at(dawn), "Not me again");
        String idea = ann.note("idea", at(dawn), "Call before the fee");
        String question = ben.note("question", at(night), "Who writes these?");
        String other = ann.note("thought", at(night), "Where are the bad ones?");
        String noise = ben.note("thought", Optional.empty(), "asdf");
        desk.inbox(6);
        input.key("Return");
        desk.waitFor(pain, ItemPhase.PLACED);
        assertTrue(pains(night).contains("Too many stars, all alike"));
        input.key("t");
        desk.waitFor(thought, ItemPhase.PLACED);
        assertTrue(UiThread.call(dawn::getThought).contains("Not me again"));
        input.key("i");
        desk.waitFor(idea, ItemPhase.PLACED);
        assertTrue(UiThread.call(() -> dawn.getInitiatives().stream().anyMatch(i -> "Call before the fee".equals(i
                .getName()))));
        input.key("n");
        desk.waitFor(question, ItemPhase.PLACED);
        Note parked = noteSaying("Who writes these?").orElseThrow();
        assertEquals("Ben", UiThread.call(parked::getAuthor));
        assertTrue(UiThread.call(() -> parked.getAbout() == null));
        input.key("p");
        desk.waitFor(other, ItemPhase.PLACED);
        assertTrue(pains(night).contains("Where are the bad ones?"));
        input.key("h");
        desk.waitFor(noise, ItemPhase.HIDDEN);
        for (String back : List.of(noise, other, question, idea, thought, pain)) {
            input.key("ctrl+z");
            desk.waitFor(back, ItemPhase.INBOX);
        }
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void undoOfTheMapBringsTheNoteBackAndRedoPlacesItAgain() {
        desk.start(RoundKind.NOTES, "What happens?");
        String pain = ann.note("pain", at(night), "Too many stars");
        desk.inbox(1);
        input.key("Return");
        desk.waitFor(pain, ItemPhase.PLACED);
        desktop.undo();
        desk.waitFor(pain, ItemPhase.INBOX);
        assertEquals(before, desktop.text());
        desktop.redo();
        desk.waitFor(pain, ItemPhase.PLACED);
        assertTrue(pains(night).contains("Too many stars"));
    }

    @Test
    @Tag("long")
    void digitsChooseAmongTheProposedTouchpoints() {
        desk.start(RoundKind.NOTES, "What happens?");
        ann.note("pain", at(night), "Too many stars");
        String second = ben.note("pain", Optional.empty(), "It costs more than I paid");
        desk.inbox(2);
        input.key("Return");
        desk.inbox(1);
        // nothing is named, no word is shared: the touchpoint of the last note is the first proposed, but not chosen
        input.key("p");
        until("the desk asks for a touchpoint", () -> desk.said().startsWith("Choose a touchpoint first"));
        assertEquals(ItemPhase.INBOX, item(second).phase());
        input.key("1", "p");
        desk.waitFor(second, ItemPhase.PLACED);
        assertEquals(at(night), item(second).placement().orElseThrow().touchpoint());
    }

    @Test
    @Tag("long")
    void inTheQuickGoToLettersAreText() {
        desk.start(RoundKind.NOTES, "What happens?");
        String note = ann.note("thought", Optional.empty(), "xyz");
        desk.inbox(1);
        input.key("slash");
        until("the go-to has the focus", () -> UiThread.display().getFocusControl() instanceof Text);
        input.type("fee message");
        until("the touchpoint is found", () -> UiThread.display().getFocusControl() instanceof Text text
                && text.getText().equals("fee message"));
        assertEquals(ItemPhase.INBOX, item(note).phase());
        input.key("Return");
        until("the list has the focus", () -> UiThread.display().getFocusControl() instanceof Table);
        input.key("p");
        desk.waitFor(note, ItemPhase.PLACED);
        assertTrue(pains(dawn).contains("xyz"));
    }

    @Test
    @Tag("long")
    void mergedNotesCountAndKeepTheirAuthors() {
        desk.start(RoundKind.NOTES, "What happens?");
        String first = ann.note("question", at(night), "Who pays for the stars?");
        String second = ben.note("question", at(night), "Stars: who pays?");
        String third = ben.note("question", at(night), "Somebody pays for these stars");
        desk.inbox(3);
        input.key("space", "Down", "m");
        desk.waitFor(second, ItemPhase.MERGED);
        assertEquals(2, item(first).count());
        input.key("ctrl+z");
        desk.waitFor(second, ItemPhase.INBOX);
        input.key("m");
        desk.waitFor(second, ItemPhase.MERGED);
        input.key("Home", "Return");
        desk.waitFor(first, ItemPhase.PLACED);
        until("the note counts two", () -> noteSaying("Who pays for the stars? \u00d72").isPresent());
        assertEquals("Ann, Ben", UiThread.call(() -> noteSaying("Who pays for the stars? \u00d72").orElseThrow()
                .getAuthor()));
        // one that is on the map already is still marked
        input.key("m");
        desk.waitFor(third, ItemPhase.MERGED);
        until("the note counts three", () -> noteSaying("Who pays for the stars? \u00d73").isPresent());
        input.key("ctrl+z");
        desk.waitFor(third, ItemPhase.INBOX);
        assertTrue(noteSaying("Who pays for the stars? \u00d72").isPresent());
    }

    @Test
    @Tag("long")
    void similarNotesAreProposedSideBySide() {
        desk.start(RoundKind.NOTES, "What happens?");
        String first = ann.note("pain", at(night), "The late fee is not explained");
        String second = ben.note("pain", at(dawn), "Late fee is not explained at all");
        desk.inbox(2);
        input.key("m");
        desk.waitFor(first, ItemPhase.MERGED);
        assertEquals(2, item(second).count());
    }

    @Test
    @Tag("long")
    void roundsAreEditedStartedExtendedClosedAndReopened() {
        desk.page("Rounds");
        desk.room().desk().prepare(RoundPlan.of("a", RoundKind.NOTES, "First"));
        desk.room().desk().prepare(timed("b"));
        until("two rounds", () -> desk.bot().table(0).rowCount() == 2);
        UiThread.act(() -> desk.show().setFocus());
        desk.bot().table(0).select(0);
        input.key("alt+Down");
        until("another order", () -> desk.state().rounds().getFirst().id().equals("b"));
        desk.bot().table(0).select(1);
        desk.bot().text("First").setFocus();
        input.key("ctrl+a").type("What hurts?").key("Return");
        until("another title", () -> round("a").title().equals("What hurts?"));
        desk.bot().toolbarButton("Start").click();
        until("the first one runs", () -> round("b").isRunning());
        java.time.Instant end = round("b").endsAt().orElseThrow();
        desk.bot().toolbarButton("+1 min").click();
        until("a later end", () -> round("b").endsAt().orElseThrow().equals(end.plus(Duration.ofMinutes(1))));
        ann.note("pain", at(night), "covered");
        desk.bot().toolbarButton("Reveal").click();
        until("revealed", () -> round("b").revealed());
        desk.bot().toolbarButton("Close round").click();
        until("closed", () -> round("b").phase() == RoundPhase.CLOSED);
        assertEquals(409, ann.tryNote(java.util.UUID.randomUUID().toString(), "pain", at(night), "too late"));
        desk.bot().table(0).select(0);
        UiThread.act(() -> desk.show().setFocus());
        input.key("Return");
        until("it runs again", () -> round("b").isRunning());
        assertEquals(before, desktop.text());
    }

    private static RoundPlan timed(String id) {
        return new RoundPlan(id, RoundKind.NOTES, "Covered", Optional.of(Duration.ofMinutes(5)), List.of(), List.of(),
                Set.of(), List.of(), 0, false, true, Set.of());
    }

    private Round round(String id) {
        return desk.state().round(id).orElseThrow();
    }

    @Test
    @Tag("long")
    void nothingIsTakenFromOneWhoIsPaused() {
        desk.start(RoundKind.NOTES, "What happens?");
        desk.page("People");
        until("both are there", () -> desk.bot().table(0).rowCount() == 2);
        desk.bot().table(0).select("Ben");
        UiThread.act(() -> desk.show().setFocus());
        input.key("p");
        until("Ben is paused", () -> desk.bot().table(0).cell(1, 2).equals("paused"));
        assertEquals(403, ben.tryNote(java.util.UUID.randomUUID().toString(), "pain", at(night), "loud"));
        ann.note("pain", at(night), "calm");
        desk.bot().button("Go on (P)").click();
        until("Ben goes on", () -> desk.state().participants().stream().noneMatch(each -> each.paused()));
        ben.note("pain", at(night), "calm, too");
    }

    @Test
    @Tag("long")
    void theRoomGoesWithItsViewAndIsReopenedAsItWas() {
        desk.start(RoundKind.NOTES, "What happens?");
        String note = ann.note("pain", at(night), "Still here");
        String url = UiThread.call(() -> desk.view().server().orElseThrow().url());
        int listeners = UiThread.call(() -> desktop.session().listenerCount());
        UiThread.act(() -> Desktop.page().hideView(Desktop.page().findView(ViewIds.ROOM)));
        assertTrue(UiThread.call(() -> desktop.session().listenerCount()) < listeners);
        assertFalse(Phone.answers(url));
        desk.show();
        until("the room is offered", () -> UiThread.call(() -> desk.bot().table(1).rowCount()) > 0);
        desk.choosePlace();
        desk.bot().table(1).select(0);
        desk.bot().button("Reopen").click();
        until("the room is open again", () -> desk.view().server().isPresent());
        assertEquals(ItemPhase.INBOX, item(note).phase());
        assertEquals("What happens?", desk.state().running().orElseThrow().title());
        ann.moved(UiThread.call(() -> desk.view().server().orElseThrow().url())).note("pain", at(night), "Me, too");
    }

    @Test
    void theCloseAcceptsAllInOneStepAndDeletesWhatWasSent() {
        desk.start(RoundKind.NOTES, "What happens?");
        ann.note("pain", at(night), "One");
        ben.note("thought", Optional.empty(), "Two");
        desk.inbox(2);
        desk.bot().toolbarButton("Close room...").click();
        var dialog = desktop.bot().shell("Close the room");
        dialog.bot().button("Close the room").click();
        until("the room is closed", () -> desk.state().isClosed());
        assertTrue(pains(night).contains("One"));
        assertEquals("Ben", UiThread.call(() -> noteSaying("Two").orElseThrow().getAuthor()));
        dialog.bot().button("Delete raw input...").click();
        var question = desktop.bot().shell("Delete raw input");
        question.bot().button("Delete for good").click();
        until("what was sent is gone", () -> desk.state().isRawDeleted());
        String journal = desk.journal();
        assertFalse(journal.contains("Ann") || journal.contains("Two"), journal);
        dialog.bot().button("Done").click();
        until("the room is left", () -> desk.view().room().isEmpty());
        desktop.undo();
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void answersOfSomebodyElsewhereArePastedOnce() {
        desk.start(RoundKind.NOTES, "What happens?");
        String client = java.util.UUID.randomUUID().toString();
        AnswerFile answers = new AnswerFile(desk.room().setup().room(), "Zoe", "#8b3fc7", client,
                List.of(new AnswerFile.AnswerItem(java.util.UUID.randomUUID().toString(), new ItemDraft(Optional.of(
                        "What happens?"), ItemKind.PAIN, at(night), "From far away"))),
                List.of(), List.of());
        TestClipboard.put(answers.code());
        desk.page("Come in");
        desk.bot().button("Paste answers").click();
        until("the answer waits", () -> desk.state().inbox().size() == 1);
        desk.bot().button("Paste answers").click();
        until("it is not doubled", () -> desk.said().equals("Answers of Zoe: 0 new"));
        assertEquals(1, desk.state().inbox().size());
        assertEquals("Zoe", desk.state().alias(desk.state().inbox().getFirst()).orElseThrow());
    }
}
