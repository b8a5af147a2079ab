package org.waymark.core.persist.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The hidden folder {@code .waymark} beside the portfolios of a folder: the lock, the record of a commit, and new
 * content until it gets its name. It exists only while somebody writes. A {@code .gitignore} in it keeps all of it out
 * of {@code git status}.
 */
final class WorkFolder {

    static final String NAME = ".waymark";
    private static final String IGNORE = ".gitignore";
    static final String TEMPORARY = ".tmp";
    private static final String CLAIM = "lock-";
    private static final int ATTEMPTS = 100;

    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns the work folder of the folder of a root file, which must exist.
     *
     * @throws IOException if the folder is missing, or a link has the name of the work folder
     */
    static WorkFolder of(Path portfolios) throws IOException {
        Path folder = portfolios.toRealPath().resolve(NAME);
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(folder.toString(), null, Target.message("write_link"));
        }
        return new WorkFolder(folder);
    }

    Path path() {
        return folder;
    }

    Path portfolios() {
        return folder.getParent();
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path record() {
        return folder.resolve("commit");
    }

    /** Creates a file in the folder, and the folder with it; another process may remove the empty folder meanwhile. */
    void create(Path file) throws IOException {
        for (int attempt = 1;; attempt++) {
            try {
                prepare();
                FileMode.createPrivate(file);
                return;
            } catch (NoSuchFileException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void prepare() throws IOException {
        if (!Files.isDirectory(folder)) {
            try {
                FileMode.createPrivateFolder(folder);
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            }
        }
        Path ignore = folder.resolve(IGNORE);
        if (!Files.exists(ignore)) {
            try (FileChannel channel = FileChannel.open(ignore, StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.US_ASCII.encode("*\n"));
            }
        }
    }

    /** Returns a fresh name for content under construction. */
    Path temporary() {
        return folder.resolve(unused() + TEMPORARY);
    }

    /** Returns a name that no file has. It need not be secret, as a file is made by it only where there is none. */
    static UUID unused() {
        // the generator of UUID.randomUUID() is for secrets, and takes several times as long as the rest of a small file
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Returns the claim to remove the lock with this token. */
    Path claim(String token) {
        return folder.resolve(CLAIM + token);
    }

    /**
     * Deletes what earlier processes left; the caller holds the lock with this token and no record is open. Claims to
     * remove earlier locks are over, because those locks are gone.
     */
    void sweep(String token) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(file -> file.getFileName().toString().contains(TEMPORARY)
                    || file.getFileName().toString().startsWith(CLAIM) && !file.equals(claim(token))).toList();
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // they are hidden and harmless; the next writer tries again
            return;
        }
    }

    /** Removes the folder unless somebody uses it. */
    void leave() {
        try (Stream<Path> files = Files.list(folder)) {
            if (files.allMatch(file -> file.getFileName().toString().equals(IGNORE))) {
                Files.deleteIfExists(folder.resolve(IGNORE));
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // the next writer is here already, or was and left
            return;
        } catch (IOException e) {
            // an empty hidden folder remains
            return;
        }
    }

    /** Flushes a folder, so that new names survive a power failure, if the system supports it. */
    static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not; the moves themselves are done
            return;
        }
    }
}
