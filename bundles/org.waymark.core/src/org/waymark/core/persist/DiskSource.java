package org.waymark.core.persist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.waymark.core.persist.xml.FileException;
import org.waymark.core.persist.xml.Values;
import org.waymark.core.text.Messages;

/** Reads whole regular files up to a maximum size, and nothing else. */
final class DiskSource implements FileSource {

    /** Maximum file size, about five times that of a thousand journeys with forty touchpoints. */
    static final long MAX_BYTES = 256L << 20;

    @Override
    public byte[] read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, messages().get("file_folder"));
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, messages().get("file_special"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes((int) MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw new FileSystemException(file.toString(), null, messages().get("file_big", MAX_BYTES >> 20));
            }
            return content;
        }
    }

    /** Translates a problem into a message for the user. */
    static FileException explain(IOException problem, Path shown) {
        String message = switch (problem) {
            case NoSuchFileException missing -> messages().get("file_missing");
            case AccessDeniedException denied -> messages().get("file_denied");
            case FileSystemException known when known.getReason() != null -> known.getReason();
            default -> messages().get("file_unreadable", Values.shown(String.valueOf(problem.getMessage())));
        };
        return new FileException(shown, 0, message, problem);
    }

    private static Messages messages() {
        return Messages.of(DiskSource.class);
    }
}
