package org.waymark.core.task;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.waymark.core.JourneyException;

/**
 * The outcome of a task.
 *
 * @param <R> result of the task
 */
public sealed interface Outcome<R> {

    /** The task was completed. */
    record Done<R>(R value) implements Outcome<R> {

        @Override
        public Optional<R> result() {
            return Optional.of(value);
        }
    }

    /** The task was cancelled; nothing has been changed. */
    record Cancelled<R>() implements Outcome<R> {

        @Override
        public Optional<R> result() {
            return Optional.empty();
        }
    }

    /** Returns the result; empty if the task was cancelled. */
    Optional<R> result();

    /** Work that returns a result or throws {@link CancellationException}. */
    interface Work<R> {

        R run() throws JourneyException;
    }

    /** Runs the work of a task and turns a cancellation into an outcome. */
    static <R> Outcome<R> of(Work<R> work) throws JourneyException {
        try {
            return new Done<>(work.run());
        } catch (CancellationException stopped) {
            return new Cancelled<>();
        }
    }
}
