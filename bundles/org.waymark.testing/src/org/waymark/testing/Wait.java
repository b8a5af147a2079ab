package org.waymark.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** Waits by polling, so that a test is as fast as the product. */
final class Wait {

    /** Default timeout; the system property {@code waymark.testing.timeout} (seconds) raises it on slow machines. */
    static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("waymark.testing.timeout", 10));

    private static final long PAUSE_MILLIS = 10;

    private Wait() {
    }

    static void until(Condition condition, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Exception trouble = null;
            try {
                if (condition.test()) {
                    return;
                }
            } catch (Exception e) {
                trouble = e;
            }
            if (System.nanoTime() > end || onUiThread()) {
                String reason = trouble == null ? "" : " (" + trouble + ")";
                throw new TimeoutException(
                        "after " + patience.toMillis() + " ms: " + condition.getFailureMessage() + reason, trouble);
            }
            pause(PAUSE_MILLIS);
        }
    }

    /** Polls on the UI thread until there is a result. The complaint is made on the UI thread, too. */
    static <T> T forResult(Callable<Optional<T>> probe, Supplier<String> complaint) {
        return forResult(probe, complaint, PATIENCE);
    }

    static <T> T forResult(Callable<Optional<T>> probe, Supplier<String> complaint, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<T> found = UiThread.call(probe);
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end || onUiThread()) {
                throw new WidgetNotFoundException(
                        "after " + patience.toMillis() + " ms: " + UiThread.call(complaint::get));
            }
            pause(PAUSE_MILLIS);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    /** Returns whether this is the UI thread, on which waiting would prevent any change. */
    private static boolean onUiThread() {
        return Display.getCurrent() != null;
    }
}
