package org.waymark.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.PathRequest.Choices;
import org.waymark.core.paths.PathRequest.Limits;
import org.waymark.core.paths.PlannedMap;

/** Runs that are cancelled, killed, side by side, or without room: none leaves a working file. */
class PathRunsTest {

    @TempDir
    private Path folder;

    private Path log;
    private Path temp;

    @BeforeEach
    void logAndFolder() throws IOException {
        log = folder.resolve("shop.csv");
        new LogGenerator(2_000, 600, 200).write(log);
        temp = Files.createDirectory(folder.resolve("temp"));
    }

    private PathRequest request() {
        return new PathRequest(Logs.source(log), Logs.shop(), PlannedMap.NONE, Choices.STANDARD, new Limits(0, 1,
                Optional.of(temp)));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }

    /** Cancels when it was asked for the n-th time, wherever the run is then. */
    private static PathProgress cancelAfter(int questions) {
        AtomicInteger asked = new AtomicInteger();
        return new PathProgress() {

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > questions;
            }
        };
    }

    @Test
    void aRunIsCancelledAtAnyMomentAndLeavesNothing() throws Exception {
        Random random = new Random(3);
        for (int i = 0; i < 8; i++) {
            int questions = random.nextInt(60);
            assertThrows(CancellationException.class, () -> Logs.engine().analyse(request(), cancelAfter(questions)),
                    "after " + questions);
            assertEquals(List.of(), left());
        }
        assertEquals(600, Logs.engine().analyse(request(), PathProgress.NONE).facts().paths());
        assertEquals(List.of(), left());
    }

    @Test
    void workingFilesAreTheOwnersAlone() throws Exception {
        List<String> seen = new ArrayList<>();
        Logs.engine().analyse(request(), new PathProgress() {

            @Override
            public void begin(Part part, int total) {
                try (Stream<Path> files = Files.list(temp)) {
                    for (Path file : files.toList()) {
                        seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
                    }
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        });
        assertFalse(seen.isEmpty());
        assertTrue(seen.stream().allMatch("rwx------"::equals), seen.toString());
        assertEquals(List.of(), left());
    }

    @Test
    void twoRunsAtOnceDoNotMeet() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            CountDownLatch both = new CountDownLatch(2);
            List<Future<PathReport>> runs = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                runs.add(pool.submit(() -> {
                    both.countDown();
                    both.await();
                    return Logs.engine().analyse(request(), PathProgress.NONE);
                }));
            }
            assertEquals(runs.get(0).get(), runs.get(1).get());
        }
        assertEquals(List.of(), left());
    }

    @Test
    @Tag("long")
    void whatAKilledRunLeftIsGoneAfterTheNextStart() throws Exception {
        Process killed = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", Logs.classPath(),
                KilledRun.class.getName(), log.toString(), temp.toString()).redirectErrorStream(true).start();
        // it says when it has working files, and then waits
        assertEquals('x', killed.getInputStream().read());
        assertEquals(1, left().size());
        killed.destroyForcibly().waitFor();
        assertEquals(1, left().size());
        Logs.engine().analyse(request(), PathProgress.NONE);
        assertEquals(List.of(), left());
    }

    @Test
    void aFolderWithoutRoomOrThatIsNoneIsSaid() {
        PathRequest none = new PathRequest(Logs.source(log), Logs.shop(), PlannedMap.NONE, Choices.STANDARD, new Limits(
                0, 1, Optional.of(folder.resolve("missing"))));
        String message = assertThrows(JourneyException.class, () -> Logs.run(none)).getMessage();
        assertTrue(message.contains("--temp"), message);
    }

    /** Writes more than may be written: the limit of the system on the size of a file is as good as a full disk. */
    @Test
    @Tag("long")
    void aDiskThatIsFullWhileSpillingIsSaidAndNothingIsLeft() throws Exception {
        Path large = folder.resolve("large.csv");
        new LogGenerator(60_000, 50_001, 6_000).write(large);
        Process limited = new ProcessBuilder(Path.of(System.getProperty("java.home"),
                "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-cp", Logs.classPath(),
                FullDiskRun.class.getName(), large.toString(), temp.toString()).redirectErrorStream(true).start();
        String said = new String(limited.getInputStream().readAllBytes());
        limited.waitFor();
        assertTrue(said.contains("not enough room in " + temp), said);
        assertFalse(said.contains("c10"), said);
        assertEquals(List.of(), left());
    }
}
