package org.waymark.core.persist.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.core.JourneyException;

/**
 * Writes and deletes files: the one way in which the product changes files of the user. New content is first written
 * under temporary names that only the owner may read, and flushed. Then names are exchanged, each by an atomic move; a
 * new file keeps the permissions of the one it replaces. If one move fails, the completed ones are undone. If that
 * fails too, the exception carries a suppressed {@link FileSystemException} with the target and the path of its old
 * content.
 *
 * <p>
 * Several files change together even if the process dies in between, provided the transaction runs under a
 * {@link FolderLock}: a {@link CommitRecord} is on disk before the first move, and the next holder of the lock
 * completes it. Closing removes temporary files in any case.
 */
public final class FileTransaction implements AutoCloseable {

    /** Reached between two operations on disk. Tests stop here as a killed process would. */
    @FunctionalInterface
    interface Checkpoint {

        void reached(String what) throws IOException;
    }

    /**
     * A target with its replacement.
     *
     * @param replacement new content under its temporary name, {@code null} to delete the target
     */
    private record Step(Path target, Path replacement, Path backup) {
    }

    private final FolderLock lock;
    private final Checkpoint checkpoint;
    private final List<Step> steps = new ArrayList<>();
    private final List<Path> temporaries = new ArrayList<>();
    private final List<Path> newFolders = new ArrayList<>();
    private boolean committed;

    /** Creates a transaction over files that no lock protects. Several files may then be changed only in part by a kill. */
    public FileTransaction() {
        this(null);
    }

    /** Creates a transaction over files in the folder of a lock, which must be open until the commit is over. */
    public FileTransaction(FolderLock lock) {
        this(lock, what -> {
        });
    }

    FileTransaction(FolderLock lock, Checkpoint checkpoint) {
        this.lock = lock;
        this.checkpoint = checkpoint;
    }

    /**
     * Writes new content for a file the user chose, flushes it and reads it back; the target is not changed yet. A
     * symbolic link stays, and what it leads to is replaced; under a lock it must not lead out of the folder.
     */
    public void write(Path file, byte[] content) throws IOException {
        Path target = lock == null ? Target.chosen(file) : Target.inside(lock.folder(), file);
        Path temporary = stage(file, target);
        fill(file, temporary, content);
        if (!Arrays.equals(content, Files.readAllBytes(temporary))) {
            throw new FileSystemException(file.toString(), null, Target.message("write_notKept"));
        }
        ready(target, temporary);
    }

    /** Writes new content as {@link #write(Path, byte[])} does, in pieces and without reading it back. */
    public void write(Path file, WholeFile.Content content) throws IOException, JourneyException {
        Path target = lock == null ? Target.chosen(file) : Target.inside(lock.folder(), file);
        Path temporary = stage(file, target);
        fillFrom(file, temporary, content);
        ready(target, temporary);
    }

    /** Writes a file whose name the program chose: a symbolic link of that name is refused. */
    public void writeOwn(Path file, byte[] content) throws IOException {
        Path target = Target.own(file);
        Path temporary = stage(file, target);
        fill(file, temporary, content);
        ready(target, temporary);
    }

    /** Writes a file whose name the program chose in pieces; a symbolic link of that name is refused. */
    public void writeOwn(Path file, WholeFile.Content content) throws IOException, JourneyException {
        Path target = Target.own(file);
        Path temporary = stage(file, target);
        fillFrom(file, temporary, content);
        ready(target, temporary);
    }

    /** Writes a file as {@link #writeOwn} does that only its owner may read. */
    public void writePrivate(Path file, byte[] content) throws IOException {
        Path target = Target.own(file);
        Path temporary = stage(file, target);
        fill(file, temporary, content);
        steps.add(new Step(target, temporary, temporary(target)));
    }

    private synchronized Path stage(Path file, Path target) throws IOException {
        createFolders(target.toAbsolutePath().getParent());
        Path temporary = temporary(target);
        if (lock == null) {
            FileMode.createPrivate(temporary);
        } else {
            lock.work().create(temporary);
        }
        checkpoint.reached("created " + file.getFileName());
        return temporary;
    }

    private void fill(Path file, Path temporary, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            Channels.newOutputStream(channel).write(content);
            channel.force(true);
        } catch (IOException e) {
            throw DiskFullException.orElse(e, file);
        }
        checkpoint.reached("filled " + file.getFileName());
    }

    private void fillFrom(Path file, Path temporary, WholeFile.Content content) throws IOException, JourneyException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.write(out);
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw DiskFullException.orElse(e, file);
        }
        checkpoint.reached("filled " + file.getFileName());
    }

    private synchronized void ready(Path target, Path temporary) throws IOException {
        if (Files.exists(target)) {
            FileMode.like(target, temporary);
        } else {
            FileMode.usual(temporary);
        }
        steps.add(new Step(target, temporary, temporary(target)));
    }

    /** Deletes a file with the others; a missing one is no error. */
    public void delete(Path file) {
        steps.add(new Step(file, null, temporary(file)));
    }

    /** Performs all changes in the order of the calls, or none. */
    public void commit() throws IOException {
        boolean recorded = lock != null && steps.size() > 1;
        if (recorded) {
            new CommitRecord(steps.stream().map(step -> new CommitRecord.Step(step.target(), step.replacement()))
                    .toList()).write(lock.work());
            checkpoint.reached("recorded");
        }
        int done = 0;
        try {
            for (; done < steps.size(); done++) {
                perform(steps.get(done));
                checkpoint.reached("moved " + steps.get(done).target().getFileName());
            }
            committed = true;
        } catch (IOException e) {
            // the failed step has left its target unchanged
            boolean undone = true;
            for (int i = done - 1; i >= 0; i--) {
                undone &= undo(steps.get(i), e);
            }
            if (recorded && undone) {
                CommitRecord.forget(lock.work());
            }
            throw e;
        }
        steps.stream().map(step -> step.target().toAbsolutePath().getParent()).distinct().forEach(WorkFolder::flush);
        if (recorded) {
            checkpoint.reached("flushed");
            CommitRecord.forget(lock.work());
        }
    }

    private void perform(Step step) throws IOException {
        boolean there = Files.exists(step.target(), LinkOption.NOFOLLOW_LINKS);
        if (step.replacement() == null) {
            if (there) {
                move(step.target(), step.backup());
            }
            return;
        }
        if (there && steps.size() > 1) {
            keep(step.target(), step.backup());
        }
        move(step.replacement(), step.target());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // a network drive without atomic moves: the new content is complete at least
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keep(Path target, Path backup) throws IOException {
        try {
            Files.createLink(backup, target);
        } catch (IOException | UnsupportedOperationException e) {
            // file systems without hard links
            Files.copy(target, backup, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Returns whether the old state is back; the replacement has its temporary name again, as a record may name it. */
    private boolean undo(Step step, IOException cause) {
        try {
            boolean had = Files.exists(step.backup(), LinkOption.NOFOLLOW_LINKS);
            if (step.replacement() != null) {
                move(step.target(), step.replacement());
            }
            if (had) {
                move(step.backup(), step.target());
            }
            return true;
        } catch (IOException e) {
            // the backup holds the old content and must stay
            temporaries.remove(step.backup());
            cause.addSuppressed(new FileSystemException(step.target().toString(), step.backup().toString(), null));
            return false;
        }
    }

    @Override
    public void close() {
        temporaries.forEach(FileTransaction::remove);
        if (!committed) {
            newFolders.reversed().forEach(FileTransaction::remove);
        }
    }

    private static void remove(Path leftover) {
        try {
            Files.deleteIfExists(leftover);
        } catch (IOException e) {
            leftover.toFile().deleteOnExit();
        }
    }

    private Path temporary(Path target) {
        Path temporary = lock == null
                ? target.resolveSibling(".waymark-" + WorkFolder.unused() + ".tmp")
                : lock.work().temporary();
        temporaries.add(temporary);
        return temporary;
    }

    private void createFolders(Path folder) throws IOException {
        newFolders.addAll(WholeFile.createFolders(folder));
    }
}
