package org.waymark.git;

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
     * @param task name of the part, in git's words
     * @param total number of steps, 0 if unknown
     */
    default void begin(String task, int total) {
    }

    /** Adds completed steps of the current part. */
    default void worked(int steps) {
    }

    /** Returns whether the operation is to stop. It then ends with {@link GitException.Reason#CANCELLED}. */
    default boolean isCancelled() {
        return false;
    }
}
