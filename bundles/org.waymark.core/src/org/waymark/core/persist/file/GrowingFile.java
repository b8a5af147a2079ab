package org.waymark.core.persist.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A file of the program's own that only grows. Only its owner may read it, and one process at a time has it open. What
 * was appended is safe after {@link #force}; threads that wait at the same time share one flush. Interrupting a thread
 * does not disturb it, as it would close a channel.
 */
public final class GrowingFile implements AutoCloseable {

    /** Another process, or this one, has the file open. */
    public static final class InUseException extends FileSystemException {

        private static final long serialVersionUID = 1L;

        InUseException(Path file) {
            super(file.toString());
        }
    }

    private final Path path;
    private final RandomAccessFile file;
    private final Object flushing = new Object();
    private long end;
    private long safe;
    private boolean busy;
    private boolean broken;

    private GrowingFile(Path path, RandomAccessFile file, long end) {
        this.path = path;
        this.file = file;
        this.end = end;
        this.safe = end;
    }

    /**
     * Creates a file that does not exist yet, and missing folders that only their owner may enter.
     *
     * @throws IOException if it exists or cannot be created
     */
    public static GrowingFile create(Path path) throws IOException {
        FileMode.createPrivateFolder(path.toAbsolutePath().getParent());
        FileMode.createPrivate(path);
        GrowingFile created = open(path);
        WorkFolder.flush(path.toAbsolutePath().getParent());
        return created;
    }

    /**
     * Opens a file at its end. A symbolic link is refused.
     *
     * @throws InUseException if it is open already
     * @throws IOException if it cannot be opened
     */
    public static GrowingFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(path.toString(), null, Target.message("write_special"));
        }
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            lock(path, file);
            long end = file.length();
            file.seek(end);
            return new GrowingFile(path, file, end);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static void lock(Path path, RandomAccessFile file) throws IOException {
        FileLock lock;
        try {
            lock = file.getChannel().tryLock();
        } catch (OverlappingFileLockException e) {
            throw new InUseException(path);
        } catch (IOException e) {
            // a file system without locks, as some network drives
            return;
        }
        if (lock == null) {
            throw new InUseException(path);
        }
    }

    /** Returns the path of the file. */
    public Path path() {
        return path;
    }

    /** Returns the content, with what is not safe yet. */
    public synchronized byte[] content() throws IOException {
        byte[] content = new byte[Math.toIntExact(end)];
        file.seek(0);
        file.readFully(content);
        return content;
    }

    /** Returns the size, with what is not safe yet. */
    public synchronized long size() {
        return end;
    }

    /** Shortens the file to what is whole, after a crash cut it. */
    public synchronized void cut(long size) throws IOException {
        file.setLength(size);
        file.getFD().sync();
        end = size;
        safe = size;
    }

    /**
     * Appends content, which is not safe yet.
     *
     * @return the size of the file afterwards, for {@link #force}
     * @throws DiskFullException if there is no room; nothing of it is in the file then
     * @throws IOException if it cannot be written; nothing more can be appended if half of it may be there
     */
    public synchronized long append(byte[] content) throws IOException {
        if (broken) {
            throw new FileSystemException(path.toString());
        }
        try {
            file.seek(end);
            file.write(content);
            end += content.length;
            return end;
        } catch (IOException e) {
            IOException reason = DiskFullException.orElse(e, path);
            takeBack(reason);
            throw reason;
        }
    }

    private void takeBack(IOException reason) {
        try {
            file.setLength(end);
        } catch (IOException e) {
            broken = true;
            reason.addSuppressed(e);
        }
    }

    /** Waits until the file is on disk up to a size. One thread flushes for all that wait. */
    public void force(long upTo) throws IOException {
        if (isSafe(upTo)) {
            return;
        }
        long covered = size();
        boolean done = false;
        try {
            file.getFD().sync();
            done = true;
        } finally {
            flushed(covered, done);
        }
    }

    /** Returns whether nothing is to be flushed; if not, this thread has to do it. */
    private boolean isSafe(long upTo) throws IOException {
        boolean interrupted = false;
        synchronized (flushing) {
            while (busy && safe < upTo) {
                try {
                    flushing.wait();
                } catch (InterruptedException e) {
                    // the answer depends on the disk; whoever interrupts can wait that long
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (safe >= upTo) {
                return true;
            }
            if (isBroken()) {
                throw new FileSystemException(path.toString());
            }
            busy = true;
            return false;
        }
    }

    private void flushed(long covered, boolean done) {
        if (!done) {
            breakOff();
        }
        synchronized (flushing) {
            busy = false;
            safe = done ? Math.max(safe, covered) : safe;
            flushing.notifyAll();
        }
    }

    private synchronized boolean isBroken() {
        return broken;
    }

    private synchronized void breakOff() {
        // after a failed flush nobody knows what is on disk, and a second flush may claim success
        broken = true;
    }

    /** Closes the file; what was appended is safe afterwards. A second call does nothing. */
    @Override
    public synchronized void close() throws IOException {
        if (file.getFD().valid()) {
            try (file) {
                file.getFD().sync();
            }
        }
    }
}
