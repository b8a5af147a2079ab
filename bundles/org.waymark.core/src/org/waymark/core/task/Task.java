package org.waymark.core.task;

import org.waymark.core.JourneyException;

/**
 * An operation with all its input. It runs on any thread and may be run repeatedly.
 *
 * @param <R> result of a completed run
 */
public interface Task<R> {

    /**
     * Runs the operation.
     *
     * @return the result, or that it was cancelled; a cancelled task has changed nothing
     * @throws JourneyException if it fails: one line for the user; nothing has been changed then
     */
    Outcome<R> run(Progress progress) throws JourneyException;
}
