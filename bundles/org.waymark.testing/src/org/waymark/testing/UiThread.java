package org.waymark.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Runs code on the UI thread from the test thread. Tests never hold the UI thread themselves: events must go on being
 * dispatched between two steps, or a dialog that a step opens would block the test for ever.
 */
public final class UiThread {

    /** Longer than any single reaction of the product may take, shorter than the build's patience. */
    private static final int SECONDS = 45;
    private static final int MILLIS_TO_WAKE = 250;

    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    private UiThread() {
    }

    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** The result of the call made on the UI thread. Whatever it throws is thrown here, checked exceptions wrapped. */
    public static <T> T call(Callable<T> call) {
        Display display = display();
        FutureTask<T> task = new FutureTask<>(call);
        if (Display.getCurrent() == display) {
            task.run();
        } else {
            display.asyncExec(task);
        }
        return result(task, display);
    }

    public static void run(Step step) {
        call(() -> {
            step.run();
            return null;
        });
    }

    /**
     * Does something that may open a dialog with an event loop of its own: returns when the step is done or when that
     * inner loop is running. What the step throws before that is thrown here, later it goes to the workbench.
     */
    public static void act(Step step) {
        Display display = display();
        if (Display.getCurrent() == display) {
            run(step);
            return;
        }
        Outcome outcome = new Outcome();
        display.asyncExec(() -> outcome.perform(step));
        flush();
        outcome.leave();
        flush();
    }

    /** Returns after everything queued for the UI thread so far has been dispatched. */
    public static void flush() {
        call(() -> Boolean.TRUE);
    }

    private static <T> T result(FutureTask<T> task, Display display) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try {
            while (true) {
                try {
                    return task.get(MILLIS_TO_WAKE, TimeUnit.MILLISECONDS);
                } catch (java.util.concurrent.TimeoutException e) {
                    if (System.nanoTime() > end) {
                        throw busy(display);
                    }
                    // in a dialog of the system SWT overlooks what is asked for just when it has finished the step before
                    display.wake();
                }
            }
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the UI thread", e);
        }
    }

    private static IllegalStateException busy(Display display) {
        IllegalStateException busy = new IllegalStateException(
                "the UI thread has not answered for " + SECONDS + " s; it is here:");
        busy.setStackTrace(display.getThread().getStackTrace());
        return busy;
    }

    static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    /** Hands an exception to the test while it is waiting for it, otherwise lets it go its usual way. */
    private static final class Outcome {
        private boolean left;
        private Throwable thrown;

        void perform(Step step) {
            try {
                step.run();
            } catch (Exception | Error e) {
                if (!keep(e)) {
                    throw rethrown(e);
                }
            }
        }

        private synchronized boolean keep(Throwable e) {
            thrown = e;
            return !left;
        }

        synchronized void leave() {
            left = true;
            if (thrown != null) {
                throw rethrown(thrown);
            }
        }
    }
}
