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

    /** Returns after everything queued for the UI thread so far has been dispatched. */
    public static void flush() {
        run(() -> {
            if (Display.getCurrent() == null) {
                throw new IllegalStateException("not on the UI thread");
            }
        });
    }

    private static <T> T result(FutureTask<T> task, Display display) {
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the UI thread", e);
        } catch (java.util.concurrent.TimeoutException e) {
            IllegalStateException busy = new IllegalStateException(
                    "the UI thread has not answered for " + SECONDS + " s; it is here:");
            busy.setStackTrace(display.getThread().getStackTrace());
            throw busy;
        }
    }

    static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
