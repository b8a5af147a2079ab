package org.waymark.core.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.waymark.core.room.RoomFixture.accepted;
import static org.waymark.core.room.RoomFixture.already;
import static org.waymark.core.room.RoomFixture.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A room on a full disk: a real file system of some kilobytes, which Linux lets an unprivileged process mount. */
class RoomFullDiskTest {

    @TempDir
    private Path folder;

    @Test
    void whatDoesNotFitIsRefusedAndTheRoomGoesOnWhenThereIsRoom() throws Exception {
        assumeTrue(run("true").equals(""), "needs Linux that lets a process have its own file systems");
        assertEquals("done\n", run(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                RoomFullDiskTest.class.getName(), folder.toString()));
    }

    private String run(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("unshare", "--map-root-user", "--mount", "sh", "-c",
                "mount -t tmpfs -o size=256k none \"$0\" && exec \"$@\"", folder.toString()));
        all.addAll(List.of(command));
        try {
            Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said : "failed: " + said;
        } catch (IOException e) {
            return "no unshare: " + e.getMessage();
        }
    }

    /** Runs on the small disk, in the given folder. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (RoomFixture f = new RoomFixture(folder.resolve("rooms"))) {
            f.notes();
            Caller ines = f.join("Ines");
            RoomItem before = f.send(ines, "Before");
            Path ballast = folder.resolve("ballast");
            fill(ballast);
            String id = UUID.randomUUID().toString();
            RoomAnswer answer = RoomAnswer.already();
            // the last page of the journal has some room left
            for (int i = 0; i < 20 && answer.isAccepted(); i++) {
                answer = f.room.guests().send(ines, id, RoomFixture.pain(i + "x".repeat(400)));
            }
            refused(Refusal.STORAGE, answer);
            Files.delete(ballast);
            accepted(f.room.guests().send(ines, id, RoomFixture.pain("After")));
            f.reopen();
            assertEquals(List.of(before.id(), id), f.room.state().items().stream().map(RoomItem::id).toList());
            assertEquals("After", f.item(id).text());
            already(f.room.guests().send(ines, id, RoomFixture.pain("After")));
        }
        System.out.println("done");
    }

    private static void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (IOException full) {
            // as wanted
            return;
        }
    }
}
