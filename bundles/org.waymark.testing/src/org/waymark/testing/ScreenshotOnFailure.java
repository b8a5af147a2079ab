package org.waymark.testing;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Writes the screen to {@code target/screenshots/CLASS-METHOD.png} when a test or its preparation fails, before
 * anything is cleaned up. Use it with {@code @ExtendWith(ScreenshotOnFailure.class)}. The failure itself is passed on.
 */
public final class ScreenshotOnFailure
        implements
            TestExecutionExceptionHandler,
            LifecycleMethodExecutionExceptionHandler {

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
        Path file = file(context);
        try {
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
