package org.waymark.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The samples of the repository; tests change copies of them only. */
final class Samples {

    private static final Path FOLDER = Path.of("..", "..", "samples").toAbsolutePath().normalize();

    private Samples() {
    }

    static Path path(String name) {
        return FOLDER.resolve(name);
    }

    static Path copy(String name, Path folder) {
        try {
            return Files.copy(path(name), folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
