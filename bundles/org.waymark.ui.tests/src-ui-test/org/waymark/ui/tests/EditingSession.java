package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.RealInput;
import org.waymark.testing.ScreenshotOnFailure;

/** Twenty minutes of {@link RandomUser}. Not part of the usual run; CONTRIBUTING.md describes how to start it. */
@ExtendWith(ScreenshotOnFailure.class)
class EditingSession {

    private static final Duration LENGTH = Duration.ofMinutes(Integer.getInteger("waymark.session.minutes", 20));

    @TempDir
    private Path folder;

    private final Desktop desktop = new Desktop();

    @AfterEach
    void close() {
        desktop.reset();
    }

    @Test
    void editingForAWholeSessionLeavesACleanLogAndAValidFile() throws Exception {
        assumeTrue(RealInput.available(), "needs an X display and xdotool");
        long end = System.nanoTime() + LENGTH.toNanos();
        new SessionScene(desktop, folder, 20).play(step -> System.nanoTime() < end);
    }
}
