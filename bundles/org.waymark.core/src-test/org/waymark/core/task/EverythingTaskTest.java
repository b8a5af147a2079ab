package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.DeliverableIndex;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

class EverythingTaskTest {

    @TempDir
    private Path folder;
    private final Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();

    private EverythingTask task(Path to, Exporter... exporters) {
        if (portfolio.getJourneys().isEmpty()) {
            portfolio.setName("Index");
            for (String name : List.of("Open an account", "Кредит", "index", "Index!")) {
                Journey journey = CjmFactory.eINSTANCE.createJourney();
                journey.setName(name);
                portfolio.getJourneys().add(journey);
            }
        }
        ExportInput input = new ExportInput(PortfolioFiles.create(folder.resolve("bank.cjm"), portfolio),
                portfolio.getJourneys(), Optional.empty(), Locale.ENGLISH, ExportSettings.STANDARD,
                ZonedDateTime.parse("2026-01-01T00:00:00Z"));
        return new EverythingTask(input,
                Stream.of(exporters).map(each -> new EverythingTask.Format(each, ExportSettings.STANDARD)).toList(),
                new NamedFile(to, "out"), EverythingTaskTest::index);
    }

    private static void index(ExportInput input, List<DeliverableIndex.Link> links, OutputStream out)
            throws IOException {
        out.write(links.stream().map(link -> link.format() + " " + link.files()).collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Exporter exporter(String id) {
        return CoreFormats.exporters().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    /** A second format of the ending mmd, which cannot write one of the journeys; it is begun first. */
    private record Picky(int effort) implements Exporter {

        @Override
        public FileFormat format() {
            return new FileFormat("picky", List.of("mmd"), Picky.class);
        }

        @Override
        public String title(Locale locale) {
            return "Picky";
        }

        @Override
        public Scope scope() {
            return Scope.JOURNEY;
        }

        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException, JourneyException {
            out.write('x');
            if (input.journeys().getFirst().getName().equals("Кредит")) {
                throw new JourneyException("too large");
            }
            return new ExchangeSummary("done", List.of());
        }
    }

    private static List<String> files(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyJourneyIsWrittenInEveryFormatWithAPageThatLeadsToThem() throws Exception {
        Path out = folder.resolve("new/out");
        EverythingTask.Result result = task(out, exporter("mermaid"), exporter("csv"), new Picky(7)).run(Progress.NONE)
                .result().orElseThrow();
        assertEquals(List.of("index-2.csv", "index-3.mmd", "index-4.mmd", "index.html", "kredit.mmd",
                "open-an-account.mmd"), files(out).stream().filter(name -> !name.contains("picky")).toList());
        assertEquals(List.of("index-3-picky.mmd", "index-4-picky.mmd", "open-an-account-picky.mmd"),
                files(out).stream().filter(name -> name.contains("picky")).toList());
        assertEquals(List.of("kredit-picky.mmd: too large"), result.problems());
        String page = Files.readString(out.resolve("index.html"));
        assertTrue(page.contains("[open-an-account.mmd]") && page.contains("[index-2.csv]"), page);
        assertFalse(page.contains("kredit-picky"), page);
        assertTrue(page.indexOf("[index-2.csv]") < page.indexOf("Picky "), page);
        assertEquals(files(out).size(), result.written().size());
    }

    @Test
    void whatIsStoppedOrFailsLeavesTheFolderAsItWas() throws Exception {
        Path out = folder.resolve("out");
        EverythingTask task = task(out, exporter("mermaid"), exporter("csv"));
        assertInstanceOf(Outcome.Cancelled.class, task.run(new Works.StopAt(3)));
        assertFalse(Files.exists(out));
        Files.createDirectory(out);
        Files.createDirectory(out.resolve("index.html"));
        Files.writeString(out.resolve("kredit.mmd"), "old");
        assertThrows(JourneyException.class, () -> task.run(Progress.NONE));
        assertEquals(List.of("index.html", "kredit.mmd"), files(out));
        assertEquals("old", Files.readString(out.resolve("kredit.mmd")));
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("out"), "mine");
        JourneyException refused = assertThrows(JourneyException.class,
                () -> task(file, exporter("csv")).run(Progress.NONE));
        assertEquals("out is a file; name a folder", refused.getMessage());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aLinkWhoseNameComesFromAJourneyIsNotFollowed() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.mmd"), "mine");
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("kredit.mmd"), outside);
        assertThrows(JourneyException.class, () -> task(out, exporter("mermaid")).run(Progress.NONE));
        assertEquals("mine", Files.readString(outside));
        assertEquals(List.of("kredit.mmd"), files(out));
    }
}
