package org.waymark.core.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.Tally;

/** A room whose process is killed at random moments, and goes on each time. */
class RoomKillTest {

    private static final int KILLS = Tally.number(4, 20);

    @TempDir
    private Path folder;

    @Test
    void noAcknowledgedItemIsLostAndNoneDoubled() throws Exception {
        Path rooms = folder.resolve("rooms");
        Path told = folder.resolve("told");
        TreeSet<String> acknowledged = new TreeSet<>();
        Tally tally = new Tally("kills at random: a room");
        for (int i = 1; i <= KILLS; i++) {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                    RoomProcess.class.getName(), rooms.toString(), String.valueOf(i))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.to(told.toFile())).start();
            while (Files.size(told) == 0 && process.isAlive()) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            // a different moment each time, but the same in every run of the test
            process.waitFor(i * 37L % 250, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            String out = Files.readString(told);
            // the last line may be half written
            List<String> lines = out.substring(0, out.lastIndexOf('\n') + 1).lines().toList();
            assertTrue(!lines.isEmpty(), "the process sent something");
            acknowledged.addAll(lines);
            tally.attempt("kill " + i, () -> {
                try (Stream<Path> journals = Files.list(rooms);
                        Room room = Room.reopen(journals.findFirst().orElseThrow(), () -> RoomFixture.MAP,
                                () -> RoomFixture.START)) {
                    List<String> stored = room.state().items().stream().map(RoomItem::id).toList();
                    assertTrue(stored.containsAll(acknowledged), "an acknowledged item is lost");
                    assertEquals(stored.size(), new TreeSet<>(stored).size(), "an item is doubled");
                    List<String> people = room.state().participants().stream().map(Participant::tokenHash).toList();
                    assertEquals(people.size(), new TreeSet<>(people).size(), "a participant is doubled");
                }
            });
        }
        tally.finish();
    }
}
