package org.waymark.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the work trees of git that hold files. */
public final class WorkTrees {

    private WorkTrees() {
    }

    /** Returns the root of the innermost work tree around a file, which need not exist; empty if there is none. */
    public static Optional<Path> around(Path file) {
        for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            // a folder, or a file in further work trees and submodules
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
