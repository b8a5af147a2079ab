package org.waymark.ui.tests;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link RandomUser}; {@link EditingSession} is the long one. */
@DesktopTest
class ShortSessionTest {

    private static final int STEPS = 16;

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
}
