package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A replacement for the desktop that accepts exactly one file, writes into it, and fails with any other number of
 * files.
 */
public final class FakeDesktop {

    private FakeDesktop() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.exit(13);
        }
        Files.writeString(Path.of(args[0]), "opened");
    }
}
