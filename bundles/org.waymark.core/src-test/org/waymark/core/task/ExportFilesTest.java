package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.View;

class ExportFilesTest {

    @TempDir
    private Path folder;
    private final Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
    private ExportInput input;

    @BeforeEach
    void journeys() {
        for (String name : List.of("Open an account", "Кредит", "open an account")) {
            Journey journey = CjmFactory.eINSTANCE.createJourney();
            journey.setName(name);
            portfolio.getJourneys().add(journey);
        }
        View view = CjmFactory.eINSTANCE.createView();
        portfolio.getJourneys().get(1).getViews().add(view);
        input = new ExportInput(PortfolioFiles.create(folder.resolve("bank.cjm"), portfolio), portfolio.getJourneys(),
                Optional.of(view), Locale.ENGLISH, ExportSettings.STANDARD, ZonedDateTime.now());
    }

    @Test
    void aFormatOfOneJourneyGetsAFileForEach() {
        assertEquals(List.of("out-open-an-account.mmd", "out-kredit.mmd", "out-open-an-account-2.mmd"),
                names(ExportFiles.tasks(exporter("mermaid"), input, folder.resolve("out.mmd"))));
        assertEquals(List.of("out-open-an-account", "out-kredit", "out-open-an-account-2"),
                names(ExportFiles.tasks(exporter("mermaid"), input, folder.resolve("out"))));
    }

    @Test
    void eachFileHasItsJourneyAndTheViewOfThatJourney() {
        List<ExportTask> tasks = ExportFiles.tasks(exporter("mermaid"), input, folder.resolve("out.mmd"));
        for (int i = 0; i < tasks.size(); i++) {
            assertEquals(List.of(portfolio.getJourneys().get(i)), tasks.get(i).input().journeys());
            assertEquals(i == 1, tasks.get(i).input().view().isPresent());
        }
    }

    @Test
    void oneFileIsCalledAsItIsNamed() {
        assertEquals(List.of("out.csv"), names(ExportFiles.tasks(exporter("csv"), input, folder.resolve("out.csv"))));
        assertEquals(List.of("out.mmd"), names(ExportFiles.tasks(exporter("mermaid"),
                input.of(portfolio.getJourneys().get(1)), folder.resolve("out.mmd"))));
    }

    @Test
    void whatWasWrittenBeforeAFailureOrACancelIsKept() throws Exception {
        List<ExportTask> tasks = ExportFiles.tasks(exporter("mermaid"), input, folder.resolve("out.mmd"));
        Files.createDirectory(folder.resolve("out-kredit.mmd"));
        ExportFiles.Result failed = ExportFiles.run(tasks, Progress.NONE);
        assertEquals(List.of(folder.resolve("out-open-an-account.mmd")),
                failed.written().stream().map(ExportFiles.Written::file).toList());
        assertTrue(failed.problem().orElseThrow().contains("out-kredit.mmd"), failed::toString);
        assertFalse(failed.stopped());
        Files.delete(folder.resolve("out-open-an-account.mmd"));
        ExportFiles.Result stopped = ExportFiles.run(tasks, new Works.StopAt(1));
        assertEquals(new ExportFiles.Result(List.of(), Optional.empty(), true), stopped);
        Files.delete(folder.resolve("out-kredit.mmd"));
        ExportFiles.Result all = ExportFiles.run(tasks, Progress.NONE);
        assertEquals(3, all.written().size());
        assertEquals("stages: 0, touchpoints: 0", all.written().getFirst().summary().done());
    }

    private static Exporter exporter(String id) {
        return CoreFormats.exporters().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    private List<String> names(List<ExportTask> tasks) {
        return tasks.stream().map(task -> folder.relativize(((Output.File) task.output()).path()).toString()).toList();
    }
}
