package org.waymark.core.task;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.waymark.core.JourneyException;

/**
 * How a task ended.
 *
 * @param <R> the result of the task
 */
public sealed interface Outcome<R> {

    /** It came to its end. */
    record Done<R>(R value) implements Outcome<R> {
    }

    /** It was stopped; nothing has been changed. */
    record Cancelled<R>() implements Outcome<R> {
    }

    /** The result, empty if the task was cancelled. */
    default Optional<R> result() {
        return switch (this) {
            case Done<R> done -> Optional.of(done.value());
            case Cancelled<R> cancelled -> Optional.empty();
        };
    }

    /** Something that ends by itself or by a {@link CancellationException}. */
    interface Work<R> {

        R run() throws JourneyException;
    }

    /** Does the work of a task, and turns a cancel into an outcome. */
    static <R> Outcome<R> of(Work<R> work) throws JourneyException {
        try {
            return new Done<>(work.run());
        } catch (CancellationException stopped) {
            return new Cancelled<>();
        }
    }
}
