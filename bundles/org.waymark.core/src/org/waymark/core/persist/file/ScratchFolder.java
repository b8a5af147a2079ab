package org.waymark.core.persist.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder for working files that only the owner may enter. It is deleted when it is closed; what a killed process left
 * is deleted when the next one is made in the same place.
 */
public final class ScratchFolder implements AutoCloseable {

    private static final String SIGN = "alive";
    private static final Duration MAKING = Duration.ofHours(1);

    private final Path folder;
    private final LifeSign sign;

    private ScratchFolder(Path folder, LifeSign sign) {
        this.folder = folder;
        this.sign = sign;
    }

    /**
     * Creates a folder.
     *
     * @param place an existing folder
     * @param prefix beginning of the name, the same for one kind of working files
     * @throws IOException if it cannot be created
     */
    public static ScratchFolder in(Path place, String prefix) throws IOException {
        sweep(place, prefix);
        Path folder = place.resolve(prefix + UUID.randomUUID());
        FileMode.createPrivateFolder(folder);
        try {
            return new ScratchFolder(folder, LifeSign.create(folder.resolve(SIGN)));
        } catch (IOException e) {
            Files.deleteIfExists(folder);
            throw e;
        }
    }

    /** Deletes the folders of processes that ended without doing so. */
    static void sweep(Path place, String prefix) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(place)) {
            left = files.filter(it -> it.getFileName().toString().startsWith(prefix)
                    && Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS)).toList();
        }
        for (Path folder : left) {
            try {
                if (isOver(folder) && Files.isWritable(folder)) {
                    delete(folder);
                }
            } catch (NoSuchFileException e) {
                // its process, or another one that begins, was faster
                continue;
            }
        }
    }

    /** A folder without a sign is just being made or deleted, unless its process died at that moment. */
    private static boolean isOver(Path folder) throws IOException {
        Path sign = folder.resolve(SIGN);
        return Files.exists(sign, LinkOption.NOFOLLOW_LINKS)
                ? LifeSign.isAlive(sign).filter(alive -> !alive).isPresent()
                : Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(MAKING));
    }

    /** Returns the folder. */
    public Path path() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        // the sign goes last, so that a process killed in between leaves a folder that is found
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(it -> !it.getFileName().toString().equals(SIGN))::iterator) {
                delete(file);
            }
        }
        sign.close();
        Files.deleteIfExists(folder);
    }

    private static void delete(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
