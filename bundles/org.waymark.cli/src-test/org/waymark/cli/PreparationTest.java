package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.task.ExportTask;
import org.waymark.core.task.Output;
import org.waymark.core.task.Progress;
import org.waymark.formats.Formats;
import org.waymark.formats.Preparation;

class PreparationTest {

    @Test
    void everyFormatIsPreparedToTheEndWhateverTheWords() {
        for (List<String> words : List.of(List.of("a.cjm", "-f", "svg"), List.of("a.cjm", "-o", "A.XLSX"),
                List.of("--all"), List.of("--all", "-f", "pptx,json"), List.<String>of())) {
            Preparation.begin(words).await();
            assertTrue(Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                    .noneMatch(name -> name.startsWith("waymark-prepare")), words.toString());
        }
    }

    @Test
    void noExporterUsesItsLibrariesBeforeTheyAreOpen() throws Exception {
        PortfolioDocument document = PortfolioFiles.load(Path.of("../../samples/airline-gate.cjm"));
        for (Exporter exporter : Formats.exporters()) {
            AtomicInteger waits = new AtomicInteger();
            ExportInput input = new ExportInput(document, document.portfolio().getJourneys().subList(0, 1),
                    Optional.empty(), Locale.ENGLISH, ExportSettings.STANDARD,
                    ZonedDateTime.parse("2026-01-01T00:00:00Z")).opening(waits::incrementAndGet);
            new ExportTask(exporter, input, new Output.Stream(new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    assertTrue(waits.get() > 0, exporter.id());
                }
            })).run(Progress.NONE).result().orElseThrow();
            assertTrue(waits.get() > 0, exporter.id());
        }
    }
}
