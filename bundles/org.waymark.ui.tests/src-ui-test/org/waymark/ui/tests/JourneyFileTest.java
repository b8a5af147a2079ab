package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.ui.open.JourneyFile;
import org.waymark.ui.session.PortfolioSession;

/** A journey is split off into a file of its own and joined again. */
@DesktopTest
class JourneyFileTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;

    JourneyFileTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void aJourneyIsSplitOffAndJoinedAgain() throws Exception {
        Path file = Samples.copy("contact-centre.cjm", folder);
        desktop.open(file);
        PortfolioSession session = desktop.session();
        Path own = folder.resolve("journeys");
        change(session, true);
        desktop.bot().shell("Journey in a file of its own").bot().button("OK").click();
        desktop.bot().waitUntil(Conditions.that("the file is there", () -> Files.isDirectory(own)));
        assertFalse(session.dirty());
        assertEquals(2, PortfolioFiles.load(file).files().size());
        change(session, false);
        desktop.bot().shell("Journey in the portfolio's file").bot().button("OK").click();
        desktop.bot().waitUntil(
                Conditions.that("one file again", () -> PortfolioFiles.load(file).files().size() == 1));
        assertEquals(CanonicalText.of(PortfolioFiles.load(Samples.path("contact-centre.cjm"))),
                CanonicalText.of(PortfolioFiles.load(file)));
        assertTrue(UiThread.call(() -> session.document().changedOnDisk().isEmpty()));
    }

    private static void change(PortfolioSession session, boolean split) {
        UiThread.display().asyncExec(() -> new JourneyFile(Desktop.page().getWorkbenchWindow(), session)
                .change(session.portfolio().getJourneys().getFirst(), split));
    }
}
