package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.task.ExportTask;
import org.waymark.core.task.MatrixImportTask;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.Output;
import org.waymark.core.task.Progress;
import org.waymark.core.task.Task;
import org.waymark.formats.Formats;
import org.waymark.office.OwnershipImport;

/** Costs of every export and of the import of a workbook, which grow as the portfolio does. */
@Tag("long")
class FormatsGrowthTest {

    /** Allowed growth when the input doubles: linear work doubles, tables of a size and maps need some more. */
    private static final int MOST = 3;
    private static final int SIZE = 80;

    @TempDir
    private Path folder;

    private record Cost(long bytes, long steps) {
    }

    private interface Input {

        Task<?> of(int size) throws Exception;
    }

    private PortfolioDocument portfolio(int touchpoints) throws Exception {
        Path file = folder.resolve("size-" + touchpoints + ".cjm");
        Files.writeString(file,
                Portfolios
                        .of("""
                                <personas xmi:id="_anna" name="Anna"/><functions xmi:id="_f" name="Branch"/><functions xmi:id="_g" name="IT"/>
                                <journeys xmi:id="_j" name="Long" personas="_anna">
                                """
                                + IntStream.range(0, touchpoints / 10)
                                        .mapToObj(s -> "<stages xmi:id='_s" + s + "' name='Stage " + s
                                                + "'>"
                                                + IntStream.range(0, 10)
                                                        .mapToObj(
                                                                t -> """
                                                                        <touchpoints xmi:id="_t$" name="Asks for help $" action="Goes there and waits" importance="3">
                                                                        <ownerships xmi:id="_o$" function="_f" roles="accountable" influence="4"/>
                                                                        <emotions xmi:id="_e$" persona="_anna" score="1"/><painPoints xmi:id="_p$" name="Waits" severity="4"/>
                                                                        </touchpoints>
                                                                        """
                                                                        .replace("$", s + "-" + t))
                                                        .collect(Collectors.joining())
                                                + "</stages>")
                                        .collect(Collectors.joining())
                                + "</journeys>"));
        return PortfolioFiles.load(file);
    }

    private static void assertLinear(Input input) throws Exception {
        // loads classes, fonts and texts
        cost(input.of(SIZE / 5));
        Cost once = cost(input.of(SIZE));
        Cost twice = cost(input.of(2 * SIZE));
        assertTrue(twice.bytes <= MOST * once.bytes, once + " became " + twice);
        assertTrue(once.steps > 0 && twice.steps <= MOST * once.steps, once + " became " + twice);
    }

    /** Runs a task and counts how often it asks whether to stop. */
    private static Cost cost(Task<?> task) throws JourneyException {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        AtomicLong steps = new AtomicLong();
        long before = threads.getCurrentThreadAllocatedBytes();
        task.run(new Progress() {

            @Override
            public boolean isCancelled() {
                return steps.incrementAndGet() < 0;
            }
        }).result().orElseThrow();
        return new Cost(threads.getCurrentThreadAllocatedBytes() - before, steps.get());
    }

    static Stream<Exporter> exporters() {
        return Formats.exporters().stream();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void anExport(Exporter exporter) throws Exception {
        assertLinear(size -> {
            PortfolioDocument document = portfolio(size);
            return new ExportTask(exporter, new ExportInput(document, document.portfolio().getJourneys(),
                    Optional.empty(), Locale.ENGLISH, ExportSettings.STANDARD,
                    ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC)),
                    new Output.Stream(OutputStream.nullOutputStream()));
        });
    }

    @Test
    void anImportOfAWorkbook() throws Exception {
        assertLinear(size -> {
            PortfolioDocument document = portfolio(size);
            Path workbook = folder.resolve("size-" + size + ".xlsx");
            List<String> words = List.of("matrix", document.rootFile().toString(), "-o", workbook.toString());
            assertTrue(new Shell(folder).run(words.toArray(String[]::new)).code() == 0);
            return new MatrixImportTask(document, "size", OwnershipImport::read, new NamedFile(workbook),
                    MatrixImportTask.Then.LIST);
        });
    }
}
