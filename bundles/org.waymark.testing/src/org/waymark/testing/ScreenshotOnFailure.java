package org.waymark.testing;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Writes the screen to {@code target/screenshots/CLASS-METHOD.png} when a test or its preparation fails, before
 * anything is cleaned up. Use it with {@code @ExtendWith(ScreenshotOnFailure.class)}. The failure itself is passed on.
 */
public final class ScreenshotOnFailure
        implements
            TestExecutionExceptionHandler,
            LifecycleMethodExecutionExceptionHandler {

    private static final Duration FOR_A_PICTURE = Duration.ofSeconds(20);

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw photographed(context, failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw photographed(context, failure);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw photographed(context, failure);
    }

    private static Throwable photographed(ExtensionContext context, Throwable failure) {
        if (failure instanceof TestAbortedException) {
            return failure;
        }
        Path file = file(context);
        try {
            if (!UiThread.answersWithin(FOR_A_PICTURE)) {
                throw new IllegalStateException("no picture, as the UI thread does not answer");
            }
            Screenshots.screen(file);
            System.out.println("screenshot: " + file.toAbsolutePath());
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    /** Returns the file of the picture. Repetitions of a method are distinguished by their display name. */
    static Path file(ExtensionContext context) {
        String method = context.getTestMethod().map(java.lang.reflect.Method::getName).orElse("class");
        String type = context.getTestClass().map(Class::getSimpleName).orElse("test");
        String shown = context.getDisplayName().startsWith(method) ? "" : "-" + context.getDisplayName();
        String name = (type + "-" + method + shown).replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        return Path.of("target", "screenshots", name.substring(0, Math.min(120, name.length())) + ".png");
    }
}
