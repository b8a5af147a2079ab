package org.waymark.core.task;

import org.waymark.core.JourneyException;

/**
 * One operation with everything it needs. Runs on any thread, and as often as it is asked to.
 *
 * @param <R> what it gives when it comes to its end
 */
public interface Task<R> {

    /**
     * Does it.
     *
     * @return the result, or that it was cancelled; a task that was cancelled has changed nothing
     * @throws JourneyException if it cannot be done: one line for the user; nothing has been changed then
     */
    Outcome<R> run(Progress progress) throws JourneyException;
}
