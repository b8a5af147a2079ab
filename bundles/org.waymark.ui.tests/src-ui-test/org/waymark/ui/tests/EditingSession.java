package org.waymark.ui.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Twenty minutes of {@link RandomUser}. Not part of the usual run; CONTRIBUTING.md describes how to start it. */
@DesktopTest
class EditingSession {

    private static final Duration LENGTH = Duration.ofMinutes(Integer.getInteger("waymark.session.minutes", 20));

    @TempDir
    private Path folder;

    private final Desktop desktop;

    EditingSession(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void editingForAWholeSessionLeavesACleanLogAndAValidFile() throws Exception {
        long end = System.nanoTime() + LENGTH.toNanos();
        new SessionScene(desktop, folder, 20).play(step -> System.nanoTime() < end);
    }
}
