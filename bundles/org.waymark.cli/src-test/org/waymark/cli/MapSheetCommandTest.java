package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Shell.Run;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

/** The map of a workbook, read back as a table. */
class MapSheetCommandTest {

    private static final Path SAMPLES = Path.of("..", "..", "samples").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    @Test
    void theSheetIsImportedAsAMap() throws Exception {
        Path sample = SAMPLES.resolve("contact-centre.cjm");
        assertEquals(0, shell.run("export", sample.toString(), "-o", "fee.xlsx", "--journey",
                "Late fee by ten euros: today").code());
        Run run = shell.run("import", "fee.xlsx", "--sheet", "Map", "-o", "back.cjm");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("touchpoints: 32"), run.out());
        Journey before = PortfolioFiles.load(sample).portfolio().getJourneys().getFirst();
        Journey after = PortfolioFiles.load(shell.path("back.cjm")).portfolio().getJourneys().getFirst();
        assertEquals(told(before), told(after));
    }

    @Test
    void aChangeOfTheSheetGoesIntoTheJourneyThatIsThere() {
        Path sample = SAMPLES.resolve("contact-centre.cjm");
        shell.run("export", sample.toString(), "-o", "fee.xlsx", "--journey", "Late fee by ten euros: today");
        Run run = shell.run("import", "fee.xlsx", "--sheet", "Map", "--into", sample.toString(), "--journey",
                "Late fee by ten euros: today", "--dry-run");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("39 stages and touchpoints found"), run.out());
        assertTrue(run.out().contains("nothing was changed"), run.out());
    }

    private static List<String> told(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream()
                .map(it -> stage.getName() + " / " + told(it))).toList();
    }

    private static String told(Touchpoint it) {
        return it.getName() + " / " + it.getAction() + " / " + it.getThought() + " / " + it.getPromise() + " / "
                + it.getPromiseKept() + " / " + it.getImportance() + " / " + it.getMoment() + " / "
                + it.getChannels().stream().map(channel -> channel.getName()).toList() + " / "
                + it.getPainPoints().stream().map(pain -> pain.getName()).toList();
    }
}
