package org.waymark.core.paths;

import org.waymark.core.Stoppable;

/**
 * Receives the progress of a run. {@link #isCancelled} is asked from any thread, the rest is called on the thread of the
 * run.
 */
public interface PathProgress extends Stoppable {

    /** Ignores progress and never cancels. */
    PathProgress NONE = new PathProgress() {
    };

    /** A part of a run. */
    enum Part {
        READ, SORT, COUNT, MOVES, COMPARE
    }

    /**
     * Starts a part.
     *
     * @param total its size in percent, or 0 if unknown
     */
    default void begin(Part part, int total) {
    }

    /** Adds completed percents. */
    default void worked(int steps) {
    }
}
