package org.waymark.core.task;

import org.waymark.core.Stoppable;

/**
 * Receives the progress of a long operation and can cancel it. All methods are called on the thread of the operation.
 */
public interface Progress extends Stoppable {

    /** Ignores progress and never cancels. */
    Progress NONE = new Progress() {
    };

    /**
     * Starts a new part of the work and ends the previous one.
     *
     * @param part name of the part in the user's language
     * @param total number of steps, 0 if unknown
     */
    default void begin(String part, int total) {
    }

    /** Adds completed steps of the current part. */
    default void worked(int steps) {
    }
}
