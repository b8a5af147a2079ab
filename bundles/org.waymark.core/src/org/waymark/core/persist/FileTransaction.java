package org.waymark.core.persist;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.waymark.core.text.Messages;

/**
 * Writes and deletes several files together. All new content is first written under temporary names next to the
 * targets. Then names are exchanged, each by an atomic move. If one move fails, the completed ones are undone. If that
 * fails too, the exception carries a suppressed {@link FileSystemException} with the target and the path of its old
 * content. Closing removes all other temporary files in any case.
 */
final class FileTransaction implements AutoCloseable {

    /**
     * A target with its replacement.
     *
     * @param replacement new content under its temporary name, {@code null} to delete the target
     */
    private record Step(Path target, Path replacement, Path backup) {
    }

    private final List<Step> steps = new ArrayList<>();
    private final List<Path> temporaries = new ArrayList<>();
    private final List<Path> newFolders = new ArrayList<>();
    private boolean committed;

    /** Writes new content next to the target, flushes it and reads it back; the target is not changed yet. */
    void write(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, message("save_folder"));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // a move would replace a device or a pipe
            throw new FileSystemException(file.toString(), null, message("save_special"));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            // a move would replace even a write-protected file
            throw new AccessDeniedException(file.toString());
        }
        createFolders(target.getParent());
        Path temporary = temporary(target);
        try {
            fill(temporary, content);
        } catch (IOException e) {
            throw DiskFullException.orElse(e, file);
        }
        if (!Arrays.equals(content, Files.readAllBytes(temporary))) {
            throw new FileSystemException(file.toString(), null, message("save_notKept"));
        }
        if (Files.exists(target)) {
            keepPermissions(target, temporary);
        }
        steps.add(new Step(target, temporary, temporary(target)));
    }

    private static void fill(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Deletes a file with the others; a missing one is no error. */
    void delete(Path file) {
        steps.add(new Step(file, null, temporary(file)));
    }

    /** Performs all changes in the order of the calls, or none. */
    void commit() throws IOException {
        int done = 0;
        try {
            for (; done < steps.size(); done++) {
                perform(steps.get(done));
            }
            committed = true;
        } catch (IOException e) {
            // the failed step has left its target unchanged
            for (int i = done - 1; i >= 0; i--) {
                undo(steps.get(i), e);
            }
            throw e;
        }
        steps.stream().map(step -> step.target().getParent()).distinct().forEach(FileTransaction::flushFolder);
    }

    private void perform(Step step) throws IOException {
        boolean there = Files.exists(step.target(), LinkOption.NOFOLLOW_LINKS);
        if (step.replacement() == null) {
            if (there) {
                Files.move(step.target(), step.backup(), StandardCopyOption.ATOMIC_MOVE);
            }
            return;
        }
        if (there && steps.size() > 1) {
            keep(step.target(), step.backup());
        }
        Files.move(step.replacement(), step.target(), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void keep(Path target, Path backup) throws IOException {
        try {
            Files.createLink(backup, target);
        } catch (IOException | UnsupportedOperationException e) {
            // file systems without hard links
            Files.copy(target, backup, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void undo(Step step, IOException cause) {
        try {
            if (Files.exists(step.backup(), LinkOption.NOFOLLOW_LINKS)) {
                Files.move(step.backup(), step.target(), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } else if (step.replacement() != null) {
                Files.deleteIfExists(step.target());
            }
        } catch (IOException e) {
            // the backup holds the old content and must stay
            temporaries.remove(step.backup());
            cause.addSuppressed(new FileSystemException(step.target().toString(), step.backup().toString(), null));
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

    private static String message(String key) {
        return Messages.of(FileTransaction.class).get(key);
    }

    private Path temporary(Path target) {
        Path temporary = target.resolveSibling(".waymark-" + UUID.randomUUID() + ".tmp");
        temporaries.add(temporary);
        return temporary;
    }

    private void createFolders(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, message("save_noFolder"));
        }
        if (!Files.isDirectory(folder)) {
            if (folder.getParent() != null) {
                createFolders(folder.getParent());
            }
            Files.createDirectory(folder);
            newFolders.add(folder);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old == null || fresh == null) {
            return;
        }
        PosixFileAttributes attributes = old.readAttributes();
        if (!attributes.group().equals(fresh.readAttributes().group())) {
            try {
                fresh.setGroup(attributes.group());
            } catch (IOException e) {
                // only members of a group may give files to it; the permissions set below have the same effect then
                fresh.setPermissions(attributes.permissions());
                return;
            }
        }
        fresh.setPermissions(attributes.permissions());
    }

    /** Flushes the folder, so that new names survive a power failure, if the system supports it. */
    private static void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not; the moves themselves are done
            return;
        }
    }
}
