package org.waymark.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps files named on the command line, or handed over later by the file manager, until a window can show them. */
final class FilesToOpen {

    private final List<Path> waiting;
    private Consumer<Path> opener;

    FilesToOpen(List<Path> files) {
        waiting = new ArrayList<>(files);
    }

    void add(Path file) {
        if (opener == null) {
            waiting.add(file);
        } else {
            opener.accept(file);
        }
    }

    /** Passes all waiting files to the window; later files are passed at once. */
    void openWith(Consumer<Path> window) {
        opener = window;
        List<Path> files = List.copyOf(waiting);
        waiting.clear();
        files.forEach(window);
    }
}
