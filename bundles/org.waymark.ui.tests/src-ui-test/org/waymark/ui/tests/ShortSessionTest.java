package org.waymark.ui.tests;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link RandomUser}; {@link EditingSession} is the long one. */
@DesktopTest
class ShortSessionTest {

    private static final int STEPS = 16;
    private static final int STEPS_OF_A_LONG_RUN = 100;

    @TempDir
    private Path folder;

    private final Desktop desktop;

    ShortSessionTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void editingWithoutAPlanLeavesACleanLogAndAValidFile() throws Exception {
        new SessionScene(desktop, folder, 7).play(step -> step < STEPS);
    }

    @Test
    @Tag("long")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void someMinutesOfItDoSoToo() throws Exception {
        new SessionScene(desktop, folder, 11).play(step -> step < STEPS_OF_A_LONG_RUN);
    }
}
