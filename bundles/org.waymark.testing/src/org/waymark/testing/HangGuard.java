package org.waymark.testing;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Makes sure before each test that the UI thread answers. If a test before has left it waiting, it is interrupted; if
 * that does not help, the tests that follow fail at once instead of waiting for it, too.
 */
public final class HangGuard implements BeforeEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(HangGuard.class);
    private static final Duration AFTER_AN_INTERRUPT = Duration.ofSeconds(20);

    @Override
    public void beforeEach(ExtensionContext context) {
        ExtensionContext.Store known = context.getRoot().getStore(HERE);
        if (known.get(HERE) != null) {
            throw new IllegalStateException("not run: " + known.get(HERE));
        }
        if (UiThread.answersWithin(Wait.PATIENCE)) {
            return;
        }
        String threads = threads();
        UiThread.display().getThread().interrupt();
        if (!UiThread.answersWithin(AFTER_AN_INTERRUPT)) {
            known.put(HERE, "the UI thread hangs since before " + context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName());
        }
        throw new IllegalStateException("the test before has left the UI thread busy; the threads were:\n" + threads);
    }

    private static String threads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> a.getName().compareTo(b.getName())))
                .map(each -> each.getKey().getName() + " " + each.getKey().getState() + Traces.of(each.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
