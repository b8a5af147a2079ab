package org.waymark.core.persist.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Permissions of files under construction. On systems without POSIX permissions nothing is set: folders rule there. */
final class FileMode {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER = PosixFilePermissions.fromString("rwx------");

    private FileMode() {
    }

    /** Creates an empty file that only its owner may read. Fails if anything has the name, also a dangling link. */
    static void createPrivate(Path file) throws IOException {
        if (isPosix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } else {
            Files.createFile(file);
        }
    }

    /** Creates a folder, and the missing ones above it, that only its owner may enter. */
    static void createPrivateFolder(Path folder) throws IOException {
        FileAttribute<?>[] attributes = isPosix(folder)
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(OWNER_ONLY_FOLDER)}
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, attributes);
    }

    /** Gives a new file the permissions that any program's new file gets in this folder. */
    static void usual(Path file) throws IOException {
        if (!isPosix(file)) {
            return;
        }
        // the mask of the process cannot be asked for; an empty file shows it
        Path probe = file.resolveSibling(file.getFileName() + "-mode");
        Files.newByteChannel(probe, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
        try {
            Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(probe));
        } finally {
            Files.delete(probe);
        }
    }

    /** Gives a new file the group and permissions of the file it replaces. */
    static void like(Path old, Path file) throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        PosixFileAttributeView to = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (from == null || to == null) {
            return;
        }
        PosixFileAttributes attributes = from.readAttributes();
        if (!attributes.group().equals(to.readAttributes().group())) {
            try {
                to.setGroup(attributes.group());
            } catch (IOException e) {
                // only members of a group may give files to it; the permissions have the same effect then
                to.setPermissions(attributes.permissions());
                return;
            }
        }
        to.setPermissions(attributes.permissions());
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
