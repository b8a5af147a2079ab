package org.waymark.core.persist;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.waymark.core.JourneyException;

/** Writes an output file completely or leaves the old one. */
public final class WholeFile {

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {

        void write(OutputStream out) throws IOException, JourneyException;
    }

    private WholeFile() {
    }

    /**
     * Replaces a file in one step when its new content is complete.
     *
     * @throws DiskFullException if there is no room for it
     * @throws IOException if it cannot be written for another reason; the old file is unchanged then
     * @throws JourneyException if the content itself fails
     */
    public static void write(Path target, Content content) throws IOException, JourneyException {
        Path temporary = target.resolveSibling(".waymark-" + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW))) {
                content.write(out);
            } catch (IOException e) {
                throw DiskFullException.orElse(e, target);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
