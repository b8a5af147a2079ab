package org.waymark.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A record of the actions of {@link RandomUser}, also written to a file that survives the process. */
final class Diary {

    private static final int LAST = 8;

    private final List<String> lines = new ArrayList<>();
    private final Path file;

    Diary(String name) {
        file = Path.of("target", "sessions", name + ".txt").toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void note(String what) {
        lines.add(what);
        try {
            Files.writeString(file, what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the last few actions, the last one at the end. */
    List<String> last() {
        return lines.subList(Math.max(0, lines.size() - LAST), lines.size());
    }
}
