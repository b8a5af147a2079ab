package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.Tally;
import org.waymark.core.persist.file.FolderLock;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/** Several processes write one portfolio; {@link Tally} says how to make them write more. */
class TwoWritersTest {

    private static final int SAVES = Tally.number(12, 500);
    private static final int KILLS = Tally.number(4, 500);

    @TempDir
    private Path folder;

    private Path portfolio() throws Exception {
        Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        portfolio.setName("Shared");
        for (String name : List.of("One", "Two")) {
            Journey journey = CjmFactory.eINSTANCE.createJourney();
            journey.setName(name);
            portfolio.getJourneys().add(journey);
        }
        PortfolioDocument document = PortfolioFiles.create(folder.resolve("shared.cjm"), portfolio);
        portfolio.getJourneys().forEach(journey -> PortfolioFiles.split(document, journey));
        PortfolioFiles.save(document);
        return document.rootFile();
    }

    private static Process writer(Path file, String name, int saves, String mode) throws IOException {
        return start(file, name, saves, mode, ProcessBuilder.Redirect.PIPE);
    }

    private static Process start(Path file, String name, int saves, String mode, ProcessBuilder.Redirect out)
            throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                WriterProcess.class.getName(), file.toString(), name, String.valueOf(saves), mode)
                .redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(out).start();
    }

    private static List<String> promised(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @CsvSource({"2, desktop"})
    void everySaveThatWasToldToHaveSucceededIsInTheFile(int writers, String mode) throws Exception {
        isInTheFile(writers, mode);
    }

    @ParameterizedTest
    @CsvSource({"2, command", "5, desktop"})
    @Tag("long")
    void everySaveOfCommandsAndOfManyIsInTheFile(int writers, String mode) throws Exception {
        isInTheFile(writers, mode);
    }

    private void isInTheFile(int writers, String mode) throws Exception {
        Path file = portfolio();
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            processes.add(writer(file, "w" + i, SAVES, mode));
        }
        TreeSet<String> promised = new TreeSet<>();
        for (Process process : processes) {
            promised.addAll(promised(process));
            assertEquals(0, process.waitFor());
        }
        assertEquals(writers * SAVES, promised.size());
        TreeSet<String> saved = new TreeSet<>(PortfolioFiles.load(file).portfolio().getTags());
        Tally tally = new Tally("saves by " + writers + " writers as the " + mode);
        promised.forEach(tag -> tally.attempt(tag, () -> assertTrue(saved.contains(tag), "lost")));
        tally.finish();
        assertEquals(promised, saved);
        assertFalse(Files.exists(folder.resolve(".waymark")));
    }

    @Test
    @Tag("long")
    void aKilledWriterLosesNothingItPromisedAndLeavesAPortfolioThatOpens() throws Exception {
        Path file = portfolio();
        TreeSet<String> promised = new TreeSet<>();
        Tally tally = new Tally("kills at random: saves");
        for (int i = 0; i < KILLS; i++) {
            Path told = folder.resolveSibling(folder.getFileName() + "-told");
            Process process = start(file, "k" + i, 1_000_000, i % 2 == 0 ? "desktop" : "command",
                    ProcessBuilder.Redirect.to(told.toFile()));
            while (Files.size(told) == 0 && process.isAlive()) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            // a different moment each time, but the same in every run of the test
            process.waitFor(i * 37L % 250, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            String out = Files.readString(told);
            // the last line may be half written
            out.substring(0, out.lastIndexOf("\n") + 1).lines().forEach(promised::add);
            Files.delete(told);
            tally.attempt("kill " + i, () -> {
                PortfolioDocument now = PortfolioFiles.load(file);
                assertTrue(now.portfolio().getTags().containsAll(promised), "a promised save is lost");
                assertEquals(1, now.portfolio().getJourneys().stream().mapToInt(it -> it.getStages().size()).sum());
            });
        }
        tally.finish();
        FolderLock.take(folder, Duration.ofSeconds(10)).close();
        assertFalse(Files.exists(folder.resolve(".waymark")));
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(List.of(), left.filter(it -> it.toString().endsWith(".tmp")).toList());
        }
    }

    @Test
    void aCommandKeepsOthersOutFromItsLoadToItsSave() throws Exception {
        Path file = portfolio();
        PortfolioDocument desktop = PortfolioFiles.load(file);
        try (PortfolioFiles.OpenForWriting command = PortfolioFiles.open(file)) {
            desktop.portfolio().setName("Mine");
            Thread.currentThread().interrupt();
            PortfolioLockedException busy = assertThrows(PortfolioLockedException.class,
                    () -> PortfolioFiles.save(desktop));
            assertTrue(Thread.interrupted());
            assertTrue(busy.getMessage().contains(String.valueOf(ProcessHandle.current().pid())), busy.getMessage());
            command.document().portfolio().setName("Theirs");
            PortfolioFiles.save(command.document());
        }
        assertThrows(ChangedOnDiskException.class, () -> PortfolioFiles.save(desktop));
        assertEquals("Theirs", PortfolioFiles.load(file).portfolio().getName());
    }
}
