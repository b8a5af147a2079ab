package org.waymark.git;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.waymark.core.task.Progress;

/**
 * Runs a network operation in its own thread. A blocking read cannot be interrupted, and a user who cancels must not
 * wait for it.
 */
final class NetworkCall {

    private static final long LOOK_MILLIS = 100;
    private static final long TIDY_MILLIS = 2000;

    private NetworkCall() {
    }

    /**
     * Runs the call and waits for its result.
     *
     * @param hangUp closes the connection where that is possible; elsewhere the call ends by its own timeout and its
     *     result is ignored
     * @throws CancellationException if the user cancelled or the thread was interrupted
     */
    static <T> T run(Progress progress, Runnable hangUp, Callable<T> call) throws Exception {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        FutureTask<T> task = new FutureTask<>(call);
        Thread.ofPlatform().daemon().name("git network").start(task);
        while (true) {
            try {
                return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (progress.isCancelled()) {
                    hangUp.run();
                    return afterTidying(task);
                }
            } catch (ExecutionException e) {
                throw cause(e);
            } catch (InterruptedException e) {
                hangUp.run();
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }

    /** Gives a cancelled call a short time to notice and to clean up, which is enough for most. */
    private static <T> T afterTidying(FutureTask<T> task) throws Exception {
        try {
            return task.get(TIDY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw cause(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static Exception cause(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return (Exception) e.getCause();
    }
}
