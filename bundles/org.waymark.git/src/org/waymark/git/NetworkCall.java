package org.waymark.git;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for another computer in a thread of its own: a read that waits for a byte cannot be interrupted, and nobody who
 * has cancelled wants to wait for the byte either.
 */
final class NetworkCall {

    private static final long LOOK_MILLIS = 100;
    private static final long TIDY_MILLIS = 2000;

    private NetworkCall() {
    }

    /**
     * @param hangUp ends the connection where that is possible; where it is not, the call ends by itself when its time is
     *        up, and what comes of it is not looked at
     * @throws CancellationException if the user cancelled
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

    /** Most calls notice at once and clean up what they began. */
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
