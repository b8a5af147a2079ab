package org.waymark.core;

import java.util.concurrent.CancellationException;

/** Says whether long work is no longer wanted. */
public interface Stoppable {

    /** Returns whether the work is to stop as soon as possible. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Continues unless the work was cancelled.
     *
     * @throws CancellationException if it was
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
