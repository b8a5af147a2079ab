package org.waymark.git;

import java.nio.file.Path;

/**
 * A file that is not as in the last commit.
 *
 * @param file absolute
 */
public record FileChange(Path file, Kind kind) {

    /** What happened to it. */
    public enum Kind {
        ADDED, CHANGED, DELETED, CONFLICTING
    }
}
