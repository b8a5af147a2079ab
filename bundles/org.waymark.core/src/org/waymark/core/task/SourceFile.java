package org.waymark.core.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/** Reads the bytes of a file to be imported. */
final class SourceFile {

    /** Maximum size of a file in bytes, far above that of any map. */
    static final int LARGEST = 64 << 20;

    private SourceFile() {
    }

    static byte[] content(NamedFile file) throws JourneyException {
        Messages messages = Messages.of(SourceFile.class);
        try {
            if (Files.isDirectory(file.path())) {
                throw new JourneyException(messages.get("output_isFolder", file.shown()));
            }
            if (Files.size(file.path()) > LARGEST) {
                throw new JourneyException(messages.get("import_tooLarge", file.shown(), LARGEST >> 20));
            }
            return Files.readAllBytes(file.path());
        } catch (NoSuchFileException e) {
            throw new JourneyException(messages.get("import_missing", file.shown()), e);
        } catch (IOException e) {
            throw new JourneyException(messages.get("import_unreadable", file.shown(), e.getMessage()), e);
        }
    }
}
