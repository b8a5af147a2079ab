package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPhase;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;

/**
 * A whole workshop: eight participants write, feel and vote in three rounds, the facilitator places what arrives with
 * real keys, and the saved portfolio has what was said and nothing else.
 */
@DesktopTest
@Tag("long")
class RoomWorkshopTest {

    private static final List<String> PEOPLE = List.of("Ann", "Ben", "Cem", "Dia", "Eva", "Fay", "Gil", "Hal");

    private final Desktop desktop;
    private final RealInput input;
    private final RoomAtDesk desk;

    RoomWorkshopTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
        desk = new RoomAtDesk(desktop);
    }

    @AfterEach
    void leave() {
        desk.leave();
    }

    @Test
    void threeRoundsBecomeATypedModel() throws Exception {
        Path file = Samples.copy("contact-centre.cjm", desktop.folder());
        desktop.open(file);
        UiThread.act(() -> desktop.session().save());
        List<String> before = lines(file);
        UiThread.act(() -> Desktop.settings().author("Ines"));
        desk.open();
        List<Phone> phones = new ArrayList<>();
        PEOPLE.forEach(alias -> phones.add(desk.join(alias, "#1f5fbf")));
        notes(phones);
        feelings(phones);
        votes(phones);
        UiThread.act(() -> desktop.session().save());
        assertEquals(expected(), difference(before, lines(file)));
    }

    private void notes(List<Phone> phones) {
        Touchpoint dawn = Desktop.touchpoint(desktop.session(), "Late fee message at dawn");
        Optional<String> there = Optional.of(Ids.idOf(dawn));
        desk.start(RoundKind.NOTES, "What happens?");
        phones.get(0).note("pain", there, "Comes before coffee");
        phones.get(1).note("pain", there, "It comes before the coffee");
        phones.get(2).note("thought", there, "Why me?");
        phones.get(3).note("idea", there, "A call in the evening before");
        phones.get(4).note("question", there, "Who sends it?");
        phones.get(5).note("question", Optional.empty(), "What does it cost us?");
        phones.get(6).note("thought", Optional.empty(), "asdf");
        phones.get(7).note("idea", there, "Nobody to ask at that hour");
        desk.inbox(8);
        // the second goes into the first, and the last one is no idea
        input.key("space", "Down", "m");
        waitForInbox(7);
        input.key("Home", "Return");
        waitForInbox(6);
        input.key("Return", "Return", "Return");
        waitForInbox(3);
        input.key("n", "h", "p");
        waitForInbox(0);
        desk.bot().toolbarButton("Close round").click();
        waitUntilClosed("What happens?");
    }

    private void waitForInbox(int notes) {
        desktop.bot().waitUntil(Conditions.equal("the number of notes that wait", notes,
                () -> desk.state().inbox().size()));
    }

    private void waitUntilClosed(String round) {
        desktop.bot().waitUntil(Conditions.that(round + " is closed", () -> desk.state().round(round)
                .filter(it -> it.phase() == RoundPhase.CLOSED).isPresent()));
    }

    private void feelings(List<Phone> phones) {
        RoomMap map = desk.room().map();
        String persona = map.personas().getFirst().id();
        desk.start(RoundKind.EMOTION, "How does it feel?");
        int[] scores = {-2, -2, -1, 0, 1, -2, -1, -1};
        for (int i = 0; i < phones.size(); i++) {
            assertEquals(200, phones.get(i).feel(persona, map.touchpoints().get(1).id(), scores[i]));
        }
        // four of them: too few for a spread
        for (int i = 0; i < 4; i++) {
            assertEquals(200, phones.get(i).feel(persona, map.touchpoints().get(2).id(), 1));
        }
        acceptClosed("How does it feel?", 1);
    }

    private void votes(List<Phone> phones) {
        RoomMap map = desk.room().map();
        desk.start(RoundKind.VOTE, "What matters most?");
        for (int i = 0; i < phones.size(); i++) {
            assertEquals(200, phones.get(i).vote(map.targets().get(i % 2).id(), 2));
            assertEquals(200, phones.get(i).vote(map.targets().get(3).id(), 1));
            assertEquals(409, phones.get(i).vote(map.targets().get(3).id(), 2));
        }
        acceptClosed("What matters most?", 2);
    }

    private void acceptClosed(String round, int row) {
        desk.bot().toolbarButton("Close round").click();
        waitUntilClosed(round);
        desk.page("Rounds");
        desk.bot().table(0).select(row);
        desk.bot().toolbarButton("Accept result").click();
        desktop.bot().waitUntil(Conditions.that(round + " is on the map", () -> desk.state().round(round)
                .filter(it -> it.feelingsAccepted() || it.votesAccepted()).isPresent()));
    }

    /** Returns the elements of a portfolio, one a line; ids and times that differ from run to run are left out. */
    private static List<String> lines(Path file) throws Exception {
        return Files.readString(file).replaceAll("\\n\\s*(?=[A-Za-z:]+=\")", " ").lines().map(String::strip)
                .map(line -> line.replaceAll("created=\"[^\"]*\"", "created=\"T\"")
                        .replaceAll("_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                        .replaceAll("xmi:id=\"_[A-Za-z0-9_-]{22}\"", "xmi:id=\"ID\"")
                        .replaceAll(">[0-9-]+T[0-9:]+Z<", ">T<"))
                .toList();
    }

    private static String difference(List<String> before, List<String> after) {
        List<String> gone = new ArrayList<>(before);
        List<String> come = new ArrayList<>();
        for (String line : after) {
            if (!gone.remove(line)) {
                come.add("+ " + line);
            }
        }
        Collections.sort(gone);
        come.removeIf(line -> line.startsWith("+ </"));
        return gone.stream().map(line -> "- " + line + "\n").collect(Collectors.joining())
                + come.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String expected() throws Exception {
        try (InputStream in = RoomWorkshopTest.class.getResourceAsStream("room-workshop.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
