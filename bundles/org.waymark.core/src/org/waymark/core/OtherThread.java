package org.waymark.core;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The end of work on another thread, for the thread that waits for it. */
public final class OtherThread {

    private OtherThread() {
    }

    /**
     * Waits for the result of work. A failure of the work is thrown here as it was thrown there; an interrupted wait is a
     * cancellation.
     */
    public static <R> R result(Future<R> work) throws IOException, JourneyException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof JourneyException told) {
                throw told;
            }
            throw unchecked(e.getCause());
        }
    }

    /** Returns the failure of work that throws nothing checked, to be thrown again; an error is thrown at once. */
    public static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException wrong ? wrong : new IllegalStateException(failure);
    }
}
