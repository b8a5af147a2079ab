package org.waymark.core.persist.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that the operating system keeps locked as long as the process lives, however it ends. Others thus see whether
 * it lives, also in another container or on another machine with the same home folder, where process numbers mean
 * nothing.
 */
public final class LifeSign implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private final Optional<FileLock> lock;

    private LifeSign(Path file, FileChannel channel, Optional<FileLock> lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Creates the file, in a folder only the owner may enter, and locks it.
     *
     * @throws IOException if the file exists or cannot be created
     */
    public static LifeSign create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        FileMode.createPrivateFolder(folder);
        // it is locked before it has its name: who looks in between would take its process for one that ended
        Path unnamed = folder.resolve("." + UUID.randomUUID() + ".new");
        FileMode.createPrivate(unnamed);
        FileChannel channel = FileChannel.open(unnamed, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        Optional<FileLock> lock = lock(channel);
        try {
            Files.move(unnamed, file);
        } catch (IOException e) {
            channel.close();
            Files.deleteIfExists(unnamed);
            throw e;
        }
        return new LifeSign(file, channel, lock);
    }

    /**
     * Returns whether the process that made a file lives.
     *
     * @return empty if the file system has no locks, so that the file tells nothing
     */
    public static Optional<Boolean> isAlive(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(false);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            return Optional.of(lock == null);
        } catch (OverlappingFileLockException e) {
            return Optional.of(true);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Releases the lock, as the end of the process does, and deletes the file. */
    @Override
    public void close() throws IOException {
        try (channel) {
            if (lock.isPresent()) {
                lock.get().release();
            }
        }
        WholeFile.delete(file);
    }

    private static Optional<FileLock> lock(FileChannel channel) {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (IOException e) {
            // a file system without locks, as some network drives: the process number has to do
            return Optional.empty();
        }
    }
}
