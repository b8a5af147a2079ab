package org.waymark.core.task;

import java.util.concurrent.CancellationException;

/** Follows a long operation and stops it. Called on the thread of the operation. */
public interface Progress {

    /** Nobody looks and nobody cancels. */
    Progress NONE = new Progress() {
    };

    /**
     * Tells that a part of the work begins; an earlier part is done with it.
     *
     * @param part what is being done, in the user's language
     * @param total the number of steps, 0 if unknown
     */
    default void begin(String part, int total) {
    }

    /** Tells that more steps of the current part are done. */
    default void worked(int steps) {
    }

    /** Whether the operation is to stop as soon as it can. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Goes on only if the operation is still wanted.
     *
     * @throws CancellationException if it is to stop
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
