package org.waymark.git;

import java.nio.file.Path;

/**
 * A file that differs from the last commit.
 *
 * @param file absolute path
 */
public record FileChange(Path file, Kind kind) {

    /** The kind of difference. */
    public enum Kind {
        ADDED, CHANGED, DELETED, CONFLICTING
    }
}
