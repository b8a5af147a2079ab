package org.waymark.core.persist.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The right to write the portfolios of a folder, held by one process at a time. It is a file that only one process can
 * create, which works on local and network drives of all systems. The lock of a process that ended is taken over: one
 * process at a time may remove it, and only the very lock it looked at.
 */
public final class FolderLock implements AutoCloseable {

    /** The time a writer waits for another one before it gives up. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(20);
    /** A lock without a readable holder is being written, or its writer died in between. */
    private static final Duration WRITING = Duration.ofSeconds(5);

    private static final String UNREADABLE = "unreadable";

    private final WorkFolder work;
    private final LockHolder holder;
    private boolean open = true;

    private FolderLock(WorkFolder work, LockHolder holder) {
        this.work = work;
        this.holder = holder;
    }

    /**
     * Takes the lock of a folder. Completes first what a process that died had committed there.
     *
     * @param folder the folder of the root file
     * @param patience how long to wait for another writer
     * @throws LockedException if another process still writes after that time, or the thread was interrupted
     * @throws IOException if the folder cannot be written
     */
    public static FolderLock take(Path folder, Duration patience) throws IOException {
        return take(folder, patience, Clock.systemUTC());
    }

    static FolderLock take(Path folder, Duration patience, Clock clock) throws IOException {
        WorkFolder work = WorkFolder.of(folder);
        Instant end = clock.instant().plus(patience);
        while (true) {
            LockHolder self = LockHolder.self(clock.instant());
            if (create(work, self)) {
                FolderLock lock = new FolderLock(work, self);
                try {
                    CommitRecord.complete(work);
                    work.sweep(self.token());
                    return lock;
                } catch (IOException | RuntimeException e) {
                    lock.close();
                    throw e;
                }
            }
            Optional<LockHolder> other = holder(work.lock());
            if (other.isPresent() && other.get().isGone(self)) {
                remove(work, other.get().token());
            } else if (other.isEmpty() && isOld(work.lock(), WRITING, clock)) {
                remove(work, UNREADABLE);
            } else if (clock.instant().isAfter(end) || !paused()) {
                throw new LockedException(work, other);
            }
        }
    }

    private static boolean create(WorkFolder work, LockHolder self) throws IOException {
        try {
            work.create(work.lock());
        } catch (FileAlreadyExistsException e) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(work.lock(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(self.toBytes()));
        } catch (IOException e) {
            Files.deleteIfExists(work.lock());
            throw DiskFullException.orElse(e, work.portfolios().resolve(WorkFolder.NAME));
        }
        return true;
    }

    private static Optional<LockHolder> holder(Path lock) {
        try {
            return Optional.of(LockHolder.parse(Files.readString(lock, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOld(Path file, Duration age, Clock clock) {
        try {
            return Duration.between(Files.getLastModifiedTime(file).toInstant(), clock.instant()).compareTo(age) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Removes a lock that is over. The claim, which only one process can create, keeps others from removing a lock made
     * since.
     */
    private static void remove(WorkFolder work, String token) throws IOException {
        Path claim = work.claim(token);
        try {
            FileMode.createPrivate(claim);
        } catch (FileAlreadyExistsException e) {
            if (isOld(claim, WRITING, Clock.systemUTC())) {
                Files.deleteIfExists(claim);
            }
            paused();
            return;
        } catch (NoSuchFileException e) {
            return;
        }
        try {
            Optional<LockHolder> now = holder(work.lock());
            boolean same = now.map(it -> it.token().equals(token)).orElse(token.equals(UNREADABLE)
                    && isOld(work.lock(), WRITING, Clock.systemUTC()));
            if (same) {
                Files.deleteIfExists(work.lock());
            }
        } finally {
            Files.deleteIfExists(claim);
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    WorkFolder work() {
        return work;
    }

    /** Returns the folder whose portfolios may be written. */
    public Path folder() {
        return work.portfolios();
    }

    /** Returns whether this is the lock of a folder, by whatever name. */
    public boolean covers(Path portfolios) {
        try {
            return folder().equals(portfolios.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Completes what a process that died had committed in a folder. Without such a record nothing is locked or written,
     * so that read-only folders can be read.
     *
     * @return whether files were changed
     * @throws LockedException if another process holds the lock
     */
    public static boolean completeCommit(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || !Files.exists(WorkFolder.of(folder).record(), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        take(folder, PATIENCE).close();
        return true;
    }

    /** Returns whether the lock is held. */
    public boolean isOpen() {
        return open;
    }

    /** Gives the lock back; a second call does nothing. */
    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            // after a very long time another process may have taken it over
            remove(work, holder.token());
        } catch (IOException e) {
            // the next writer finds that this process has ended
            work.lock().toFile().deleteOnExit();
        }
        work.leave();
    }
}
