package org.waymark.git;

/** What a long operation says while it runs, and how it is stopped. Called on the thread of the operation. */
public interface Progress {

    /** Nobody looks and nobody cancels. */
    Progress NONE = new Progress() {
    };

    /**
     * A part of the work begins; an earlier one is done with it.
     *
     * @param task what is being done, in git's words
     * @param total the number of steps, 0 if unknown
     */
    default void begin(String task, int total) {
    }

    /** More steps of the current part are done. */
    default void worked(int steps) {
    }

    /** Whether the operation is to stop; it then ends with {@link GitException.Reason#CANCELLED}. */
    default boolean isCancelled() {
        return false;
    }
}
