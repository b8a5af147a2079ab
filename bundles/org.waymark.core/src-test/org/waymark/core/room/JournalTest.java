package org.waymark.core.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.room.RoomFixture.accepted;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.EnglishMessages;

@ExtendWith(EnglishMessages.class)
class JournalTest {

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerReadsIt() throws Exception {
        Path inside = folder.resolve("state").resolve("rooms");
        try (RoomFixture f = new RoomFixture(inside)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(f.room.journal())));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(inside)));
            accepted(f.room.desk().closeRoom());
            accepted(f.room.deleteRaw());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(f.room.journal())));
        }
    }

    @Test
    void aCrashAtAnyByteLosesNothingThatWasAcknowledged() throws Exception {
        Path journal;
        List<Long> safe = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        try (RoomFixture f = new RoomFixture(folder)) {
            journal = f.room.journal();
            f.notes();
            Caller ines = f.join("Инес");
            for (int i = 0; i < 5; i++) {
                ids.add(f.send(ines, "Ждать\n№ " + i).id());
                safe.add(Files.size(journal));
            }
        }
        byte[] whole = Files.readAllBytes(journal);
        Path cut = folder.resolve("cut.room");
        int first = (int) (safe.getFirst().longValue());
        for (int length = first; length <= whole.length; length++) {
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            try (Room room = Room.reopen(cut, () -> RoomFixture.MAP, () -> RoomFixture.START)) {
                int size = length;
                List<String> acknowledged = ids.subList(0, (int) safe.stream().filter(it -> it <= size).count());
                assertEquals(acknowledged, room.state().items().stream().map(RoomItem::id).toList());
                accepted(room.desk().show("goes on"));
            }
            List<RoomEvent> events = Journal.read(cut);
            assertTrue(events.getLast() instanceof RoomEvent.Shown,
                    "what is appended later stands on a line of its own");
            Files.delete(cut);
        }
    }

    @Test
    void aJournalCutInItsFirstLineHoldsNoRoom() throws Exception {
        Path cut = folder.resolve("cut.room");
        for (String text : List.of("", "{\"event\":\"op",
                "{\"event\":\"shown\",\"at\":\"2026-01-01T00:00:00Z\",\"text\":\"\"}\n")) {
            Files.writeString(cut, text);
            JourneyException e = assertThrows(JourneyException.class,
                    () -> Room.reopen(cut, () -> RoomFixture.MAP, () -> RoomFixture.START));
            assertEquals(cut + " holds no room. Delete it.", e.getMessage());
        }
    }

    @Test
    void aDamagedLineInTheMiddleIsSaidAndNothingIsChanged() throws Exception {
        Path journal;
        try (RoomFixture f = new RoomFixture(folder)) {
            f.notes();
            f.send(f.join("Ines"), "Too slow");
            journal = f.room.journal();
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        for (Map.Entry<String, String> bad : Map.of("{", "JSON", "[]", "an object in braces",
                "{\"event\":\"vanished\",\"at\":\"2026-01-01T00:00:00Z\"}", "a newer version",
                "{\"event\":\"roomClosed\"}", "at: this field is missing",
                "{\"event\":\"voted\",\"at\":\"soon\"}", "\"soon\" is no time").entrySet()) {
            lines.set(2, bad.getKey());
            Files.write(journal, lines);
            byte[] before = Files.readAllBytes(journal);
            JourneyException e = assertThrows(JourneyException.class,
                    () -> Room.reopen(journal, () -> RoomFixture.MAP, () -> RoomFixture.START));
            assertTrue(e.getMessage().startsWith(journal + ", line 3: ") && !e.getMessage().contains("\n")
                    && e.getMessage().contains(bad.getValue()), e.getMessage());
            assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(journal));
        }
        assertEquals(List.of(), new RoomFolder(folder).rooms());
        List<String> damaged = new RoomFolder(folder).damaged();
        assertEquals(1, damaged.size());
        assertTrue(damaged.getFirst().startsWith(journal + ", line 3: "), damaged::toString);
    }

    @Test
    void oneProgramAtATimeHasItOpen() throws Exception {
        try (RoomFixture f = new RoomFixture(folder)) {
            JourneyException e = assertThrows(JourneyException.class,
                    () -> Room.reopen(f.room.journal(), () -> RoomFixture.MAP, () -> RoomFixture.START));
            assertTrue(e.getMessage().contains("open in another program"), e.getMessage());
            assertEquals(List.of(f.room.journal()),
                    new RoomFolder(folder).rooms().stream().map(RoomFolder.Stored::journal).toList());
            f.reopen();
        }
    }

    @Test
    void manyThreadsAreAcknowledgedOnlyWhenTheirItemIsOnDisk() throws Exception {
        try (RoomFixture f = new RoomFixture(folder)) {
            f.notes();
            List<Caller> callers = f.join(16);
            Set<String> acknowledged = new ConcurrentSkipListSet<>();
            List<Thread> threads = callers.stream().map(caller -> Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 20; i++) {
                    String id = UUID.randomUUID().toString();
                    accepted(f.room.guests().send(caller, id, RoomFixture.pain("Note " + i)));
                    acknowledged.add(id);
                }
            })).toList();
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(16 * 20, acknowledged.size());
            Set<String> stored = new TreeSet<>();
            RoomState.of(Journal.read(f.room.journal())).items().forEach(item -> stored.add(item.id()));
            assertEquals(acknowledged, stored);
            assertEquals(16 * 20, f.room.state().inbox().size());
        }
    }

    @Test
    void anInterruptedThreadDoesNotBreakTheRoom() throws Exception {
        try (RoomFixture f = new RoomFixture(folder)) {
            f.notes();
            Caller ines = f.join("Ines");
            Thread.currentThread().interrupt();
            f.send(ines, "Too slow");
            assertTrue(Thread.interrupted());
            f.send(ines, "Too dear");
            assertEquals(2, f.room.state().items().size());
        }
    }

    @Test
    void roomsAreListedTheLatestFirst() throws Exception {
        try (RoomFixture a = new RoomFixture(folder); RoomFixture b = new RoomFixture(folder)) {
            b.later(java.time.Duration.ofMinutes(1));
            accepted(b.room.desk().closeRoom());
            Files.writeString(folder.resolve("other.txt"), "x");
            List<RoomFolder.Stored> rooms = new RoomFolder(folder).rooms();
            assertEquals(List.of(b.room.journal(), a.room.journal()),
                    rooms.stream().map(RoomFolder.Stored::journal).toList());
            assertEquals(List.of(true, false), rooms.stream().map(RoomFolder.Stored::closed).toList());
        }
        assertEquals(List.of(), new RoomFolder(folder.resolve("none")).rooms());
    }

    @Test
    void theFolderIsInTheStateOfTheUser() {
        Path home = folder.toAbsolutePath();
        Path usual = home.resolve(".local/state/waymark/rooms");
        assertEquals(usual, RoomFolder.of(Map.of(), home).path());
        assertEquals(usual, RoomFolder.of(Map.of("XDG_STATE_HOME", "relative"), home).path());
        assertEquals(usual, RoomFolder.of(Map.of("XDG_STATE_HOME", "\0"), home).path());
        assertEquals(home.resolve("s/waymark/rooms"),
                RoomFolder.of(Map.of("XDG_STATE_HOME", home.resolve("s").toString()), home).path());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsNotFollowed() throws Exception {
        Path other = Files.writeString(folder.resolve("secret"), "secret");
        Path link = Files.createSymbolicLink(folder.resolve("link.room"), other);
        assertThrows(JourneyException.class,
                () -> Room.reopen(link, () -> RoomFixture.MAP, () -> RoomFixture.START));
        assertEquals("secret", Files.readString(other));
    }
}
