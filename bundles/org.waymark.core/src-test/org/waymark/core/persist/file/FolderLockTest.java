package org.waymark.core.persist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path folder;

    private Path lock() {
        return folder.resolve(".waymark/lock");
    }

    @Test
    void aSecondWriterIsToldWhoHoldsTheLock() throws Exception {
        try (FolderLock held = FolderLock.take(folder, Duration.ZERO)) {
            assertTrue(held.isOpen());
            LockedException busy = assertThrows(LockedException.class, () -> FolderLock.take(folder, Duration.ZERO));
            assertTrue(busy.getReason().contains("process " + ProcessHandle.current().pid()), busy.getReason());
            assertTrue(busy.getReason().contains(lock().toRealPath().toString()), busy.getReason());
        }
        assertFalse(Files.exists(folder.resolve(".waymark")));
        FolderLock.take(folder, Duration.ZERO).close();
    }

    @Test
    void theLockOfAProcessThatEndedIsTakenOver() throws Exception {
        FolderLock.take(folder, Duration.ZERO);
        Files.writeString(lock(), Files.readString(lock()).replaceFirst("process=\\d+", "process=999999999"));
        FolderLock.take(folder, Duration.ZERO).close();
        assertFalse(Files.exists(lock()));
    }

    @Test
    void theSameNumberOfALaterProcessIsAnotherProcess() throws Exception {
        FolderLock.take(folder, Duration.ZERO);
        Files.writeString(lock(),
                Files.readString(lock()).replaceFirst("started=.*", "started=2001-01-01T00:00:00Z"));
        FolderLock.take(folder, Duration.ZERO).close();
    }

    @Test
    void aProcessOnAnotherMachineIsBelievedForTenMinutes() throws Exception {
        FolderLock.take(folder, Duration.ZERO);
        String elsewhere = Files.readString(lock()).replaceFirst("place=.*", "place=another machine");
        Files.writeString(lock(), elsewhere);
        assertThrows(LockedException.class, () -> FolderLock.take(folder, Duration.ZERO));
        Files.writeString(lock(), elsewhere.replaceFirst("since=.*", "since=" + Instant.now().minusSeconds(601)));
        FolderLock.take(folder, Duration.ZERO).close();
    }

    @Test
    void aLockThatIsStillBeingWrittenIsRespectedAndAnOldEmptyOneIsNot() throws Exception {
        Files.createDirectory(folder.resolve(".waymark"));
        Files.createFile(lock());
        assertThrows(LockedException.class, () -> FolderLock.take(folder, Duration.ZERO));
        Files.setLastModifiedTime(lock(), FileTime.from(Instant.now().minusSeconds(6)));
        FolderLock.take(folder, Duration.ZERO).close();
    }

    @Test
    void whatAProcessLeftThatDiedIsSwept() throws Exception {
        Path work = Files.createDirectory(folder.resolve(".waymark"));
        // while it gave back its lock, and while it asked for the usual permissions
        Files.createFile(work.resolve("lock-00000000-0000-0000-0000-000000000000"));
        Files.createFile(work.resolve("00000000-0000-0000-0000-000000000000.tmp-mode"));
        FolderLock.take(folder, Duration.ZERO).close();
        assertFalse(Files.exists(work));
    }

    @Test
    void aLinkInThePlaceOfTheWorkFolderIsRefused() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve(".waymark"), elsewhere);
        assertThrows(FileSystemException.class, () -> FolderLock.take(folder, Duration.ZERO));
        try (var files = Files.list(elsewhere)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aWriterThatIsInterruptedGivesUp() throws Exception {
        try (FolderLock held = FolderLock.take(folder, Duration.ZERO)) {
            Thread.currentThread().interrupt();
            assertThrows(LockedException.class, () -> FolderLock.take(folder, Duration.ofMinutes(1)));
            assertTrue(Thread.interrupted());
            assertTrue(held.isOpen());
        }
    }

    @Test
    void manyWritersNeverHoldItTogether() throws Exception {
        Path counter = Files.writeString(folder.resolve("counter"), "0");
        int writers = 5;
        int times = 40;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                work.add(() -> {
                    for (int n = 0; n < times; n++) {
                        try (FolderLock lock = FolderLock.take(folder, Duration.ofMinutes(5))) {
                            int now = Integer.parseInt(Files.readString(counter));
                            Files.writeString(counter, String.valueOf(now + 1));
                            if (n % 10 == 9) {
                                // as if the holder had been killed here
                                Files.writeString(lock(), Files.readString(lock()).replaceFirst("process=\\d+",
                                        "process=999999999"));
                            }
                        }
                    }
                    return null;
                });
            }
            for (Future<Void> future : threads.invokeAll(work)) {
                future.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(writers * times, Integer.parseInt(Files.readString(counter)));
    }
}
