package org.waymark.core.layout.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a text file next to the test. After an intended change run with {@code -Dgolden.write=FOLDER}, review
 * the difference and copy the files.
 */
final class Golden {

    private Golden() {
    }

    static void check(String name, String actual) throws IOException {
        String folder = System.getProperty("golden.write");
        if (folder != null) {
            Files.writeString(Path.of(folder, name), actual);
        }
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            assertEquals(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8), actual);
        }
    }
}
