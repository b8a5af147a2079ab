package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.RealInput;
import org.waymark.testing.ScreenshotOnFailure;

/** A short run of {@link RandomUser}; {@link EditingSession} is the long one. */
@ExtendWith(ScreenshotOnFailure.class)
class ShortSessionTest {

    private static final int STEPS = 16;

    @TempDir
    private Path folder;

    private final Desktop desktop = new Desktop();

    @AfterEach
    void close() {
        desktop.reset();
    }

    @Test
    void editingWithoutAPlanLeavesACleanLogAndAValidFile() throws Exception {
        assumeTrue(RealInput.available(), "needs an X display and xdotool");
        new SessionScene(desktop, folder, 7).play(step -> step < STEPS);
    }
}
