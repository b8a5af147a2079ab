package org.waymark.core.task;

import java.util.concurrent.CancellationException;

/**
 * Receives the progress of a long operation and can cancel it. All methods are called on the thread of the operation.
 */
public interface Progress {

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

    /** Returns whether the operation is to stop as soon as possible. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Continues unless the operation was cancelled.
     *
     * @throws CancellationException if the operation was cancelled
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
