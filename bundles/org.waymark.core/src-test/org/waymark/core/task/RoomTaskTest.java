package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.EnglishMessages;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.room.Caller;
import org.waymark.core.room.ItemDraft;
import org.waymark.core.room.ItemKind;
import org.waymark.core.room.JoinAnswer;
import org.waymark.core.room.Refusal;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomFolder;
import org.waymark.core.room.Round;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Touchpoint;

@ExtendWith(EnglishMessages.class)
class RoomTaskTest {

    private static final String PORTFOLIO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <cjm:Portfolio xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:cjm="http://waymark.org/cjm" \
            xmi:id="_p" formatVersion="1.0" name="Bank">
              <personas xmi:id="_anna" name="Anna"/>
              <journeys xmi:id="_j" name="Refund" personas="_anna">
                <stages xmi:id="_s" name="Ask">
                  <touchpoints xmi:id="_t" name="Calls"/>
                  <touchpoints xmi:id="_u" name="Waits"/>
                </stages>
              </journeys>
            </cjm:Portfolio>
            """;

    private static final String ROUNDS = """
            {"version": 1, "title": "Workshop", "rounds": [
              {"kind": "notes", "title": "What happens?"},
              {"kind": "emotion", "touchpoints": ["Waits"]},
              {"kind": "vote", "on": ["painPoint"], "dots": 2}]}
            """;

    @TempDir
    private Path folder;
    private final RoomControl control = new RoomControl();

    @BeforeEach
    void files() throws Exception {
        Files.writeString(folder.resolve("bank.cjm"), PORTFOLIO);
        Files.writeString(folder.resolve("rounds.json"), ROUNDS);
    }

    /** A crash of the laptop: it leaves the task as it stands. */
    private static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Five phones that answer each round, after which it is closed. */
    private class Phones implements RoomHost {

        private final List<String> said = new ArrayList<>();
        private final Map<String, Caller> callers = new HashMap<>();
        private Room room;
        private boolean open;

        @Override
        public Door open(Room opened, boolean resumed) {
            room = opened;
            open = true;
            said.add(resumed ? "resumed" : "opened");
            for (int i = 0; i < 5; i++) {
                JoinAnswer.Welcome welcome = (JoinAnswer.Welcome) room.guests().join("P" + i, "#000000",
                        new UUID(1, i).toString());
                callers.put("P" + i, room.guests().caller(welcome.token()).orElseThrow());
            }
            return () -> open = false;
        }

        @Override
        public void started(Round round) {
            said.add("started " + round.title());
            switch (round.kind()) {
                case NOTES -> {
                    send(1, ItemKind.PAIN, Optional.of("_t"), "Nobody answers");
                    send(2, ItemKind.PAIN, Optional.empty(), "All is slow");
                }
                case EMOTION -> {
                    int score = -2;
                    for (Caller caller : callers.values()) {
                        assertTrue(room.guests().feel(caller, "_anna", "_u", Optional.of(score++)).isAccepted());
                    }
                }
                case VOTE -> callers.values().forEach(caller -> assertTrue(
                        room.guests().vote(caller, round.scope().targets().getFirst(), 2).isAccepted()));
                case WAIT -> said.add("waits");
            }
            control.next();
        }

        void send(int number, ItemKind kind, Optional<String> touchpoint, String text) {
            assertTrue(room.guests().send(callers.get("P" + number), new UUID(2, number).toString(),
                    new ItemDraft(Optional.empty(), kind, touchpoint, text)).isAccepted());
        }

        @Override
        public void closed(Round round, int accepted) {
            said.add("closed " + accepted);
        }

        @Override
        public void skipped(Round round, Refusal reason) {
            said.add("skipped " + round.title() + " " + reason);
        }
    }

    private RoomTask task(RoomHost host, boolean rounds) {
        return new RoomTask(new NamedFile(folder.resolve("bank.cjm"), "bank.cjm"), Optional.empty(),
                rounds ? Optional.of(new NamedFile(folder.resolve("rounds.json"), "rounds.json")) : Optional.empty(),
                new RoomFolder(folder.resolve("rooms")), host, control, InstantSource.system());
    }

    private Journey journey() throws JourneyException {
        return PortfolioFiles.load(folder.resolve("bank.cjm")).portfolio().getJourneys().getFirst();
    }

    @Test
    void roundsRunInTheirOrderAndTheFileHoldsWhatTheyBrought() throws Exception {
        Phones phones = new Phones();
        RoomTask.Result result = Works.done(task(phones, true));
        assertEquals(List.of("opened", "started What happens?", "closed 2", "started How does it feel?", "closed 0",
                "started What matters most?", "closed 0"), phones.said);
        assertFalse(phones.open);
        assertEquals(List.of(1, 1, 1, 1), List.of(result.accepted(), result.parked(), result.feelings(),
                result.votes()));
        assertEquals("Workshop", result.report().title());
        assertEquals(5, result.report().participants().size());
        Journey journey = journey();
        Touchpoint calls = journey.getStages().getFirst().getTouchpoints().getFirst();
        PainPoint pain = calls.getPainPoints().getFirst();
        assertEquals("Nobody answers", pain.getName());
        assertEquals(10, pain.getVotes());
        Emotion emotion = journey.getStages().getFirst().getTouchpoints().getLast().getEmotions().getFirst();
        assertEquals(List.of(BigDecimal.ZERO, 5, new BigDecimal("1.41")),
                List.of(emotion.getScore(), emotion.getVoters(), emotion.getSpread()));
        assertEquals("All is slow", journey.getNotes().getFirst().getText());
        assertEquals(List.of(true),
                new RoomFolder(folder.resolve("rooms")).rooms().stream().map(RoomFolder.Stored::closed).toList());
    }

    @Test
    void aVoteOnNothingIsLeftOut() throws Exception {
        Files.writeString(folder.resolve("rounds.json"), """
                {"version": 1, "rounds": [{"kind": "vote", "title": "Vote"}, {"kind": "wait", "title": "Thanks"}]}""");
        Phones phones = new Phones();
        Works.done(task(phones, true));
        assertEquals(List.of("opened", "skipped Vote NOT_ASKED", "started Thanks", "waits", "closed 0"), phones.said);
        assertEquals(PORTFOLIO, Files.readString(folder.resolve("bank.cjm")), "nothing was said, nothing is written");
    }

    @Test
    void whatWasSaidBeforeTheStopIsWritten() throws Exception {
        Phones phones = new Phones() {

            @Override
            public void started(Round round) {
                send(1, ItemKind.IDEA, Optional.of("_t"), "Call back");
                control.stop();
            }
        };
        RoomTask.Result result = Works.done(task(phones, false));
        assertEquals(1, result.accepted());
        Portfolio portfolio = PortfolioFiles.load(folder.resolve("bank.cjm")).portfolio();
        assertEquals("Call back", portfolio.getInitiatives().getFirst().getName());
    }

    @Test
    void timeEndsARound() throws Exception {
        Files.writeString(folder.resolve("rounds.json"), """
                {"version": 1, "rounds": [{"kind": "notes", "time": "PT0.05S"}]}""");
        Phones phones = new Phones() {

            @Override
            public void started(Round round) {
                send(1, ItemKind.PAIN, Optional.of("_t"), "Nobody answers");
            }
        };
        assertEquals(1, Works.done(task(phones, true)).accepted());
    }

    @Test
    void aRoomThatWasBrokenOffGoesOnAndNothingIsTakenTwice() throws Exception {
        for (int crash = 0; crash < 2; crash++) {
            boolean later = crash == 1;
            Phones phones = new Phones() {

                @Override
                public void started(Round round) {
                    super.started(round);
                    if (later == (round.kind() == org.waymark.core.room.RoundKind.EMOTION)) {
                        throw new Crash();
                    }
                }
            };
            assertThrows(Crash.class, () -> Works.done(task(phones, true)));
        }
        Phones phones = new Phones();
        RoomTask.Result result = Works.done(task(phones, true));
        assertTrue(result.resumed());
        assertEquals("resumed", phones.said.getFirst());
        Journey journey = journey();
        assertEquals(1, journey.getStages().getFirst().getTouchpoints().getFirst().getPainPoints().size());
        assertEquals(1, journey.getNotes().size());
        assertEquals(10, journey.getStages().getFirst().getTouchpoints().getFirst().getPainPoints().getFirst()
                .getVotes());
        assertEquals(5, result.report().participants().size());
        try (Stream<Path> rooms = Files.list(folder.resolve("rooms"))) {
            assertEquals(1, rooms.count());
        }
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotOverwrittenAndNothingIsLost() throws Exception {
        Phones phones = new Phones() {

            @Override
            public void started(Round round) {
                super.started(round);
                try {
                    Files.writeString(folder.resolve("bank.cjm"), PORTFOLIO.replace("Bank", "Harbour Bank"));
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        };
        assertThrows(JourneyException.class, () -> Works.done(task(phones, false)));
        assertTrue(Files.readString(folder.resolve("bank.cjm")).contains("Harbour Bank"));
        RoomControl again = control;
        again.next();
        RoomTask.Result result = Works.done(task(new Phones(), false));
        assertTrue(result.resumed());
        assertEquals(2, result.accepted() + result.parked());
        assertTrue(Files.readString(folder.resolve("bank.cjm")).contains("Harbour Bank"));
    }

    @Test
    void aJournalThatCannotBeReadIsNamed() throws Exception {
        Files.createDirectories(folder.resolve("rooms"));
        Files.writeString(folder.resolve("rooms").resolve("old.room"), "{}\n");
        List<String> damaged = new ArrayList<>();
        Works.done(task(new Phones() {

            @Override
            public void damaged(String problem) {
                damaged.add(problem);
            }
        }, false));
        assertEquals(1, damaged.size());
        assertTrue(damaged.getFirst().contains("old.room, line 1"), damaged::toString);
    }

    @Test
    void badInputIsSaidBeforeARoomIsOpened() throws Exception {
        Files.writeString(folder.resolve("rounds.json"), ROUNDS.replace("Waits", "Pays"));
        assertEquals("rounds.json: rounds[2].touchpoints: the journey has nothing of the name or id \"Pays\".",
                assertThrows(JourneyException.class, () -> Works.done(task(new Phones(), true))).getMessage());
        Files.writeString(folder.resolve("rounds.json"), "{");
        assertTrue(assertThrows(JourneyException.class, () -> Works.done(task(new Phones(), true))).getMessage()
                .startsWith("rounds.json: line 1"));
        Files.delete(folder.resolve("rounds.json"));
        assertThrows(JourneyException.class, () -> Works.done(task(new Phones(), true)));
        assertFalse(Files.exists(folder.resolve("rooms")));
    }

    @Test
    void aPortThatIsTakenLeavesNoOpenJournal() throws Exception {
        RoomHost host = (room, resumed) -> {
            throw new JourneyException("port");
        };
        assertEquals("port", assertThrows(JourneyException.class, () -> Works.done(task(host, false))).getMessage());
        RoomTask.Result result = Works.done(task(new Phones(), false));
        assertEquals(2, result.accepted() + result.parked());
    }
}
