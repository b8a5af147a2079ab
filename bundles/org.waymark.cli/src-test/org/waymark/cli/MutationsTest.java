package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.cli.Shell.Run;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.FileMerge;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.Importer;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.FileSource;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.RecoveryStore;
import org.waymark.formats.Formats;
import org.waymark.office.OwnershipImport;

/**
 * Damaged files of every format that is read: each is either read, and what was read can be saved and opened again, or
 * refused with one clear line. Nothing else is thrown, nothing hangs, and no library writes to the terminal.
 */
class MutationsTest {

    /** A generous time for one input on a loaded machine; the inputs are read in milliseconds. */
    private static final int PATIENCE = 120;
    /** One in so many inputs is also given to the whole command line. */
    private static final int COMMAND = 25;

    @TempDir
    private Path folder;

    private Shell shell;
    private byte[] portfolio;
    private byte[] other;

    /** Reads one input; a problem of the input is a {@link JourneyException}. */
    @FunctionalInterface
    private interface Reading {

        void read(byte[] input) throws Exception;
    }

    /** Makes the damaged input of a seed. */
    @FunctionalInterface
    private interface Damage {

        byte[] of(Mutator mutator) throws Exception;
    }

    private static final ByteArrayOutputStream WRITTEN = new ByteArrayOutputStream();
    private static PrintStream terminal;

    /** Before any library keeps the stream for itself. */
    @BeforeAll
    static void watch() {
        terminal = System.err;
        System.setErr(new PrintStream(WRITTEN, true, StandardCharsets.UTF_8));
    }

    @AfterAll
    static void unwatch() {
        System.setErr(terminal);
    }

    @BeforeEach
    void originals() throws IOException {
        shell = new Shell(folder);
        Path docs = Path.of("..", "..", "docs", "file-format");
        portfolio = Files.readAllBytes(docs.resolve("golden-single.cjm"));
        other = Files.readAllBytes(docs.resolve("journeys").resolve("moving-in-today.cjm"));
        Files.write(folder.resolve("sound.cjm"), portfolio);
        Files.writeString(folder.resolve("bank.cjm"), Portfolios.sound());
    }

    private void torture(String kind, int brief, int full, Damage damage, Reading reading, String... command)
            throws IOException {
        Tally tally = new Tally("mutations: " + kind);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            for (long seed : Tally.seeds(brief, full).toArray()) {
                tally.attempt("seed " + seed, () -> {
                    byte[] input = damage.of(new Mutator(seed));
                    within(reader, () -> check(input, reading));
                    if (seed % COMMAND == 0 || Tally.seeds(brief, full).count() == 1) {
                        within(reader, () -> command(input, command));
                    }
                    String noise = WRITTEN.toString(StandardCharsets.UTF_8);
                    WRITTEN.reset();
                    assertEquals("", noise, "written to the terminal");
                });
            }
        } finally {
            reader.shutdownNow();
        }
        tally.finish();
    }

    private static void within(ExecutorService reader, Tally.Try work) throws Exception {
        Future<Void> done = reader.submit(() -> {
            work.run();
            return null;
        });
        try {
            done.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            done.cancel(true);
            throw new AssertionError("hangs", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Exception cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw e;
            }
        }
    }

    private static void check(byte[] input, Reading reading) throws Exception {
        try {
            reading.read(input);
        } catch (JourneyException e) {
            String line = e.getMessage();
            assertTrue(line != null && !line.isBlank(), "an empty message");
            assertFalse(line.contains("Exception") || line.contains("org.waymark"), line);
            assertTrue(line.length() < 1_500, "a message of " + line.length() + " characters");
        }
    }

    /** Runs a command line with the input in the file {@code in}: done, or one line. */
    private void command(byte[] input, String... command) throws IOException {
        Files.write(folder.resolve(command[command.length - 1]), input);
        Run run = shell.run(command);
        assertTrue(run.code() == 0 || run.code() == 1 || run.code() == 2, "exit code " + run.code());
        if (run.code() == 2) {
            assertEquals(1, run.errors().size(), run.err());
        }
        assertFalse(run.err().contains("--debug") || run.err().contains("not enough memory"), run.err());
        assertTrue(run.err().chars().noneMatch(c -> c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0), run.err());
    }

    private static void opensAgain(PortfolioDocument document) throws JourneyException {
        String text = CanonicalText.of(document);
        PortfolioDocument again = PortfolioFiles.load(document.rootFile(),
                FileSource.of(CanonicalText.files(document)));
        assertEquals(text, CanonicalText.of(again), "what was read is saved otherwise");
    }

    @Test
    void portfolios() throws IOException {
        Path place = folder.resolve("bad.cjm");
        torture("portfolios", 400, 35_000, mutator -> mutator.damage(portfolio, other), input -> {
            PortfolioDocument document = PortfolioFiles.load(place, FileSource.of(Map.of(place, input)));
            if (!document.readOnly()) {
                opensAgain(document);
            }
        }, "validate", "bad.cjm");
    }

    @Test
    void bothSidesOfAMerge() throws IOException {
        Path place = folder.resolve("sound.cjm");
        torture("merges of a damaged side", 150, 10_000, mutator -> mutator.damage(portfolio, other),
                input -> new FileMerge(place, "theirs.cjm").merge(() -> portfolio, portfolio, () -> input), "merge",
                "sound.cjm", "sound.cjm", "-o", "out.cjm", "bad.cjm");
    }

    @ParameterizedTest
    @CsvSource({"mermaid, 400, 20000", "cjml, 200, 15000", "csv, 300, 13000"})
    void imports(String id, int brief, int full) throws Exception {
        Importer importer = Formats.importers().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        String end = importer.extensions().getFirst();
        assertEquals(0, shell.run("export", "sound.cjm", "-f", id, "--journey", "Moving in, today", "-o", "good." + end)
                .code());
        byte[] good = Files.readAllBytes(folder.resolve("good." + end));
        torture(id, brief, full, mutator -> mutator.damage(good, portfolio), input -> opensAgain(
                PortfolioFiles.create(folder.resolve("new.cjm"), importer.read(new ImportInput(input, "Damaged",
                        Locale.ENGLISH)).portfolio())),
                "import", "-f", id, "--force", "-o", "new.cjm", "bad." + end);
    }

    @Test
    void workbooks() throws Exception {
        assertEquals(0, shell.run("matrix", "bank.cjm", "-o", "good.xlsx").code());
        byte[] good = Files.readAllBytes(folder.resolve("good.xlsx"));
        Path bad = folder.resolve("bad.xlsx");
        PortfolioDocument document = PortfolioFiles.load(folder.resolve("bank.cjm"));
        torture("workbooks", 60, 5_000, mutator -> mutator.damageZip(good), input -> {
            Files.write(bad, input);
            OwnershipImport.read(document, bad, Locale.ENGLISH, () -> false);
        }, "matrix", "import", "--dry-run", "bank.cjm", "bad.xlsx");
    }

    @Test
    void tablesInWorkbooks() throws Exception {
        assertEquals(0, shell.run("matrix", "bank.cjm", "-o", "good.xlsx").code());
        byte[] good = Files.readAllBytes(folder.resolve("good.xlsx"));
        Importer importer = Formats.importers().stream().filter(each -> each.id().equals("xlsx")).findFirst()
                .orElseThrow();
        torture("tables in workbooks", 60, 5_000, mutator -> mutator.damageZip(good), input -> opensAgain(
                PortfolioFiles.create(folder.resolve("new.cjm"), importer.read(new ImportInput(input, "Damaged",
                        Locale.ENGLISH)).portfolio())),
                "import", "-f", "xlsx", "--force", "-o", "new.cjm", "bad.xlsx");
    }

    @Test
    void recoveryCopies() throws Exception {
        Path copies = folder.resolve("copies");
        PortfolioDocument document = PortfolioFiles.load(folder.resolve("bank.cjm"));
        document.portfolio().setName("Unsaved");
        try (RecoveryStore store = new RecoveryStore(copies)) {
            store.copy().take(document).write();
        }
        Path copy;
        try (var files = Files.list(copies)) {
            copy = files.filter(file -> file.toString().endsWith(".recovery")).findFirst().orElseThrow();
        }
        byte[] good = Files.readAllBytes(copy);
        torture("recovery copies", 60, 2_000, mutator -> mutator.damage(good, portfolio), input -> {
            Files.write(copy, input);
            try (RecoveryStore store = new RecoveryStore(copies)) {
                for (RecoveryStore.Recoverable each : store.recoverable()) {
                    store.recover(each);
                }
            }
        }, "validate", "bad.cjm");
    }
}
