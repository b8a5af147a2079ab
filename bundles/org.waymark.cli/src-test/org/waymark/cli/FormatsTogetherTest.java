package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.SharedReading;
import org.waymark.core.task.EverythingTask;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.Progress;
import org.waymark.formats.Formats;

/** Formats that are written two at a time have the bytes of those written one after another. */
class FormatsTogetherTest {

    private static final Path SAMPLES = Path.of("../../samples");

    @TempDir
    private Path folder;

    @Test
    @Tag("long")
    void theBytesAreThoseOfOneAfterAnother() throws Exception {
        compare("airline-gate.cjm", 1);
    }

    @Test
    @Tag("long")
    void theBytesOfEverySampleAreTheSame() throws Exception {
        for (String sample : List.of("airline-gate.cjm", "contact-centre.cjm", "cosmetics-till-ru.cjm",
                "retail-loan-ru.cjm")) {
            compare(sample, 3);
        }
    }

    private void compare(String sample, int times) throws Exception {
        Map<String, byte[]> alone = new TreeMap<>();
        for (Exporter exporter : Formats.exporters()) {
            // one format is written by one thread
            Path to = folder.resolve("alone-" + exporter.id() + "-" + sample);
            run(sample, List.of(exporter), to);
            files(to).forEach((name, bytes) -> alone.put(exporter.id() + ' ' + name, bytes));
        }
        for (int i = 0; i < times; i++) {
            Path to = folder.resolve("together-" + i + "-" + sample);
            run(sample, Formats.exporters(), to);
            Map<String, byte[]> together = files(to);
            assertEquals(alone.size(), together.size());
            alone.forEach((key, bytes) -> {
                String id = key.substring(0, key.indexOf(' '));
                String name = key.substring(key.indexOf(' ') + 1);
                int dot = name.indexOf('.');
                String other = name.substring(0, dot) + '-' + id + name.substring(dot);
                assertArrayEquals(bytes, together.get(together.containsKey(other) ? other : name), key);
            });
        }
    }

    /** Writes with a document of its own, so that nothing is read before that a thread would have to write. */
    private static void run(String sample, List<Exporter> exporters, Path to) throws Exception {
        PortfolioDocument document = PortfolioFiles.load(SAMPLES.resolve(sample));
        ExportInput input = new ExportInput(document, document.portfolio().getJourneys(), Optional.empty(),
                Locale.ENGLISH, ExportSettings.STANDARD, ZonedDateTime.parse("2026-01-01T00:00:00Z"));
        EverythingTask.Result result = new EverythingTask(input,
                exporters.stream().map(it -> new EverythingTask.Format(it, ExportSettings.STANDARD)).toList(),
                new NamedFile(to, "out"), Formats.index()).run(Progress.NONE).result().orElseThrow();
        assertEquals(List.of(), result.problems());
    }

    private static Map<String, byte[]> files(Path of) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(of)) {
            for (Path file : all.filter(it -> !it.getFileName().toString().equals(EverythingTask.INDEX)).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void everySampleCanBeSharedAfterItWasReadOnce() throws Exception {
        try (Stream<Path> samples = Files.walk(SAMPLES)) {
            for (Path sample : samples.filter(it -> it.toString().endsWith(".cjm")).toList()) {
                assertTrue(SharedReading.prepare(PortfolioFiles.load(sample).portfolio()), sample.toString());
            }
        }
    }
}
