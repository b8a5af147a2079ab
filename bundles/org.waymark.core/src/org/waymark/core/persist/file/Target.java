package org.waymark.core.persist.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.waymark.core.text.Messages;

/** The place that a write replaces. */
final class Target {

    private Target() {
    }

    /**
     * Returns the real place of a file the user chose. A symbolic link there stays, and what it leads to is replaced.
     *
     * @throws IOException if a folder, a device, a write-protected file or a link to nothing has the name
     */
    static Path chosen(Path file) throws IOException {
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            // creating what a link names would let the link decide where a file appears
            throw new FileSystemException(file.toString(), null, message("write_danglingLink"));
        }
        Path target = Files.exists(file) ? file.toRealPath() : file;
        check(file, target);
        return target;
    }

    /**
     * Returns the place of a file whose name comes from the content of a file, below a folder the user chose.
     *
     * @throws IOException if it leaves the folder through a link, or for the reasons of {@link #chosen}
     */
    static Path inside(Path folder, Path file) throws IOException {
        Path target = chosen(file);
        Path nearest = Files.exists(target) ? target : existing(target.toAbsolutePath().getParent());
        if (!nearest.toRealPath().startsWith(folder.toRealPath())) {
            throw new FileSystemException(file.toString(), null, message("write_outside"));
        }
        return target;
    }

    /**
     * Returns the place of a file whose name the program chose.
     *
     * @throws IOException if a link has the name, or for the reasons of {@link #chosen}
     */
    static Path own(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(file.toString(), null, message("write_link"));
        }
        check(file, file);
        return file;
    }

    private static Path existing(Path folder) {
        Path at = folder;
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    private static void check(Path file, Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, message("write_folder"));
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            // a move would replace a device or a pipe
            throw new FileSystemException(file.toString(), null, message("write_special"));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            // a move would replace even a write-protected file
            throw new AccessDeniedException(file.toString());
        }
    }

    static String message(String key, Object... arguments) {
        return Messages.of(Target.class).get(key, arguments);
    }
}
