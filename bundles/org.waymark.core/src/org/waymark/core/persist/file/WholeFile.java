package org.waymark.core.persist.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.JourneyException;

/** Writes one output file completely or leaves the old one. */
public final class WholeFile {

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {

        void write(OutputStream out) throws IOException, JourneyException;
    }

    private WholeFile() {
    }

    /**
     * Replaces a file the user chose in one step when its new content is complete. Permissions stay, and so does a
     * symbolic link, whose target is replaced.
     *
     * @throws DiskFullException if there is no room for it
     * @throws IOException if it cannot be written for another reason; the old file is unchanged then
     * @throws JourneyException if the content itself fails
     */
    public static void write(Path target, Content content) throws IOException, JourneyException {
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            // a device or a pipe, such as /dev/stdout: nothing to replace
            try (OutputStream out = Files.newOutputStream(target)) {
                content.write(out);
            }
            return;
        }
        try (FileTransaction transaction = new FileTransaction()) {
            transaction.write(target, content);
            transaction.commit();
        }
    }

    /**
     * Replaces or creates a file whose name the program chose, as {@link #write} does. A symbolic link of that name,
     * wherever it leads, is refused.
     */
    public static void writeOwn(Path target, byte[] content) throws IOException {
        try (FileTransaction transaction = new FileTransaction()) {
            transaction.writeOwn(target, content);
            transaction.commit();
        }
    }

    /**
     * Creates a file that does not exist yet, with the usual permissions; a half written one is deleted.
     *
     * @throws FileAlreadyExistsException if a file, folder or link has the name
     */
    public static void create(Path target, Content content) throws IOException, JourneyException {
        boolean done = false;
        OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
        try (out) {
            content.write(out);
            done = true;
        } catch (IOException e) {
            throw DiskFullException.orElse(e, target);
        } finally {
            if (!done) {
                delete(target);
            }
        }
    }

    /** Creates a folder, and the missing ones above it, that only its owner may enter; an existing one stays as it is. */
    public static void createPrivateFolder(Path folder) throws IOException {
        FileMode.createPrivateFolder(folder);
    }

    /** Deletes a file or link; a missing one is no error. */
    public static void delete(Path target) throws IOException {
        Files.deleteIfExists(target);
    }

    /**
     * Creates a folder and the missing ones above it.
     *
     * @return the folders that were missing, the outermost first
     * @throws IOException if a file stands in the way
     */
    public static List<Path> createFolders(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, Target.message("write_noFolder"));
        }
        if (Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> created = new ArrayList<>();
        if (folder.getParent() != null) {
            created.addAll(createFolders(folder.getParent()));
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            // another process was faster; the folder is its own then
            return created;
        } catch (IOException e) {
            for (Path made : created.reversed()) {
                delete(made);
            }
            throw e;
        }
        created.add(folder);
        return created;
    }
}
