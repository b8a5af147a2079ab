package org.waymark.core.persist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

    private static final int ROUNDS = 300;

    @TempDir
    private Path place;

    /** One that begins looks for what others left, at the moment in which another one begins. */
    @Test
    void whoBeginsAtTheSameTimeKeepsItsFolder() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                CountDownLatch both = new CountDownLatch(2);
                List<Future<Boolean>> runs = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    runs.add(pool.submit(() -> {
                        both.countDown();
                        both.await();
                        try (ScratchFolder folder = ScratchFolder.in(place, "run-")) {
                            Files.writeString(folder.path().resolve("work"), "x");
                            return Files.exists(folder.path().resolve("work"));
                        }
                    }));
                }
                assertTrue(runs.get(0).get() && runs.get(1).get());
            }
        }
        try (Stream<Path> left = Files.list(place)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
