package org.waymark.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Runs code on the UI thread for the test thread. Tests must not occupy the UI thread themselves: events must be
 * dispatched between two steps, or a dialog opened by a step would block the test for ever.
 */
public final class UiThread {

    /** Longer than a reaction of the product takes on a slow machine. */
    private static final long SECONDS = 2 * Wait.PATIENCE.toSeconds();
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

    /** Calls a function on the UI thread and returns its result. Exceptions are rethrown, checked ones wrapped. */
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
     * Performs a step that may open a modal dialog. Returns when the step is done or the event loop of the dialog runs.
     * An exception before that is rethrown here; a later one goes to the workbench.
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

    /** Returns when all events queued so far have been dispatched. */
    public static void flush() {
        call(() -> Boolean.TRUE);
    }

    /** Returns whether the UI thread answers within a time; it does not while a listener runs or hangs. */
    public static boolean answersWithin(Duration time) {
        FutureTask<Boolean> question = new FutureTask<>(() -> Boolean.TRUE);
        display().asyncExec(question);
        long end = System.nanoTime() + time.toNanos();
        try {
            while (System.nanoTime() < end) {
                try {
                    return question.get(MILLIS_TO_WAKE, TimeUnit.MILLISECONDS);
                } catch (java.util.concurrent.TimeoutException e) {
                    display().wake();
                }
            }
            return false;
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the UI thread", e);
        }
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
                    // in a native dialog SWT misses an asyncExec that arrives just when it has finished the previous
                    // one
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

    /** Passes an exception to the test while the test waits for it; later exceptions go to the workbench. */
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
