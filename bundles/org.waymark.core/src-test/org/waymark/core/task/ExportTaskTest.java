package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.persist.EnglishMessages;
import org.waymark.core.persist.PortfolioDocument;

@ExtendWith(EnglishMessages.class)
class ExportTaskTest {

    @TempDir
    private Path folder;
    private ExportInput input;

    @BeforeEach
    void open() throws JourneyException {
        PortfolioDocument document = Works.saved(folder.resolve("bank.cjm"));
        input = new ExportInput(document, document.portfolio().getJourneys(), Optional.empty(), Locale.ENGLISH,
                ExportSettings.STANDARD,
                ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC));
    }

    @Test
    void aFileAndAStreamGetTheSameBytes() throws Exception {
        for (Exporter exporter : CoreFormats.exporters()) {
            Output.File file = new Output.File(folder.resolve("out." + exporter.extensions().getFirst()));
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            ExchangeSummary summary = Works.done(new ExportTask(exporter, input, file));
            assertEquals(summary, Works.done(new ExportTask(exporter, input, new Output.Stream(stream))));
            assertArrayEquals(stream.toByteArray(), Files.readAllBytes(file.path()), exporter.id());
        }
    }

    @Test
    void cancelledInTheMiddleItLeavesWhatWasThere() throws Exception {
        Path old = Files.writeString(folder.resolve("old.txt"), "old");
        for (int time = 1; time <= 4; time++) {
            Works.StopAt stop = new Works.StopAt(time);
            assertInstanceOf(Outcome.Cancelled.class,
                    new ExportTask(new Letters(3), input, new Output.File(old)).run(stop));
            assertEquals("old", Files.readString(old));
            assertInstanceOf(Outcome.Cancelled.class,
                    new ExportTask(new Letters(3), input, new Output.File(folder.resolve("new.txt"))).run(stop));
        }
        assertEquals(List.of("bank.cjm", "old.txt"), Works.files(folder));
    }

    @Test
    void aFailureLeavesWhatWasThere() throws Exception {
        Path old = Files.writeString(folder.resolve("old.txt"), "old");
        JourneyException failed = assertThrows(JourneyException.class, () -> Works
                .done(new ExportTask(new Letters(-1), input, new Output.File(new NamedFile(old, "old.txt")))));
        assertEquals("old.txt could not be written: no letters; an older file of this name is unchanged",
                failed.getMessage());
        assertEquals("old", Files.readString(old));
        assertEquals(List.of("bank.cjm", "old.txt"), Works.files(folder));
    }

    @Test
    void whereNothingCanBeWrittenIsSaidBefore() {
        assertEquals(Optional.of("it is a folder; name a file"),
                new Output.File(new NamedFile(folder, "it")).problem());
        assertEquals(Optional.of("it cannot be written: there is no folder " + folder.resolve("no")
                + "; create it or choose another"),
                new Output.File(new NamedFile(folder.resolve("no/out.csv"), "it")).problem());
        assertEquals(Optional.empty(), new Output.File(folder.resolve("out.csv")).problem());
    }

    @Test
    void theEndingOfAFileSaysItsFormat() {
        assertEquals("csv", new NamedFile(Path.of("a.b.CSV")).extension());
        assertEquals("", new NamedFile(Path.of("csv")).extension());
    }

    /** Writes letters one by one; fails for a negative count. */
    private record Letters(int count) implements Exporter {

        @Override
        public FileFormat format() {
            return CoreFormats.exporters().getFirst().format();
        }

        @Override
        public Scope scope() {
            return Scope.JOURNEYS;
        }

        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException {
            for (int i = 0; i < count; i++) {
                out.write("a".getBytes(StandardCharsets.UTF_8));
            }
            if (count < 0) {
                throw new IOException("no letters");
            }
            return new ExchangeSummary("", List.of());
        }
    }
}
