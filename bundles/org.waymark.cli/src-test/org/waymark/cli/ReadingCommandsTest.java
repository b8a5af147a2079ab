package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Shell.Run;

/** The subcommands that show the content of a portfolio: matrix, text and stats. */
class ReadingCommandsTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void portfolio() {
        shell = new Shell(folder);
        shell.write("bank.cjm", Portfolios.sound());
    }

    @Test
    void matrixWritesAWorkbook() throws Exception {
        Run run = shell.run("matrix", "bank.cjm", "-o", "out.xlsx");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("out.xlsx: 4 rows, 3 functions, 2 assignments"), run.lines());
        try (ZipFile zip = new ZipFile(shell.path("out.xlsx").toFile())) {
            String book = new String(zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes());
            for (String sheet : List.of("RACI", "Influence", "Assignments")) {
                assertTrue(book.contains("name=\"" + sheet + "\""), book);
            }
        }
        assertEquals(List.of("bank.cjm", "out.xlsx"), shell.files());
    }

    @Test
    void matrixRollsUpToAsManyLevelsAsAreAttached() {
        assertEquals(List.of("o.xlsx: 4 rows, 2 functions, 2 assignments"),
                shell.run("matrix", "--rollup", "bank.cjm", "-o", "o.xlsx").lines());
        assertEquals(List.of("o.xlsx: 4 rows, 3 functions, 2 assignments"),
                shell.run("matrix", "bank.cjm", "-o", "o.xlsx", "--rollup=2").lines());
        assertEquals(2, shell.run("matrix", "bank.cjm", "-o", "o.xlsx", "--rollup=-1").code());
    }

    @Test
    void matrixShowsMicroInteractionsWhenAsked() {
        shell.write("bank.cjm", Portfolios.sound().replace("viewpoint=\"observed\" score=\"0.5\"/>",
                "viewpoint=\"observed\" score=\"0.5\"/><microInteractions xmi:id=\"_m\" name=\"Holds the line\"/>"));
        assertEquals(List.of("o.xlsx: 4 rows, 3 functions, 2 assignments"),
                shell.run("matrix", "bank.cjm", "-o", "o.xlsx").lines());
        assertEquals(List.of("o.xlsx: 5 rows, 3 functions, 2 assignments"),
                shell.run("matrix", "bank.cjm", "-o", "o.xlsx", "--micro-interactions").lines());
        assertEquals(List.of("o.xlsx: rows: 5, functions: 3, assignments: 2"),
                shell.run("export", "bank.cjm", "-o", "o.xlsx", "--micro-interactions").lines());
        assertTrue(shell.run("matrix", "bank.cjm", "-o", "o.csv", "--micro-interactions").err()
                .contains("no effect on CSV"));
    }

    @Test
    void matrixAsCsvGoesToAFileOrTheStandardOutput() throws Exception {
        assertEquals(List.of("out.csv: 2 assignments"), shell.run("matrix", "bank.cjm", "-o", "out.csv").lines());
        Run run = shell.run("matrix", "bank.cjm", "-o", "-");
        assertEquals(0, run.code());
        assertEquals(shell.read("out.csv"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void matrixSpeaksTheLanguageOfThePortfolioUnlessToldOtherwise() {
        shell.write("ru.cjm", Portfolios.sound().replace("language=\"en\"", "language=\"ru\""));
        assertTrue(shell.run("matrix", "bank.cjm", "-o", "-").out().startsWith("\uFEFFJourney,"));
        assertTrue(shell.run("matrix", "ru.cjm", "-o", "-").out().startsWith("\uFEFFПуть"));
        assertTrue(shell.run("matrix", "ru.cjm", "-o", "-", "--lang", "en").out().startsWith("\uFEFFJourney,"));
    }

    @Test
    void aJourneyIsChosenByIdOrName() {
        shell.write("twins.cjm", Portfolios.sound().replace("name=\"Loan\"", "name=\"Late fee\""));
        assertEquals(0, shell.run("stats", "bank.cjm", "--journey", "Late fee").code());
        assertEquals(shell.run("stats", "bank.cjm", "--journey", "_j").out(),
                shell.run("stats", "bank.cjm", "--journey", "late FEE").out());
        Run none = shell.run("stats", "bank.cjm", "--journey", "Mortgage");
        assertEquals(2, none.code());
        assertEquals(List.of("waymark: bank.cjm has no journey \"Mortgage\"; it has: \"Late fee\", \"Loan\""),
                none.errors());
        Run several = shell.run("stats", "twins.cjm", "--journey", "Late fee");
        assertEquals(2, several.code());
        assertEquals(List.of("waymark: twins.cjm has several journeys \"Late fee\"; give the id of one: _j, _j2"),
                several.errors());
    }

    @Test
    void statsCountsAndMeasuresCoverage() {
        List<String> lines = shell.run("stats", "bank.cjm").lines();
        for (String line : List.of("Portfolio: Bank", "  Functions    3", "  Journeys     2",
                "Customer journey: Late fee",
                "  Touchpoints                               2",
                "  Touchpoints with exactly one accountable  2 of 2 (100 %)",
                "  Touchpoints with an observed emotion      1 of 2 (50 %)",
                "  Mean emotion as observed, -2 to 2         0.5", "  Mean emotion as assumed, -2 to 2          -")) {
            assertTrue(lines.contains(line), () -> line + " in\n" + String.join("\n", lines));
        }
    }

    @Test
    void textIsOneLineForAFact() {
        shell.write("text.cjm", Portfolios.of("""
                <personas xmi:id="_anna" name="Anna" quote="One&#10;&#10;two"/>
                <functions xmi:id="_cc" name="Contact centre"/>
                <journeys xmi:id="_j" name="Late fee" kind="future" personas="_anna">
                  <stages xmi:id="_s" name="Call"><ownerships xmi:id="_o" function="_cc" influence="4">
                    <roles>accountable</roles></ownerships></stages>
                </journeys>
                """));
        assertEquals("""
                Portfolio: Bank
                  Format version: 1.0
                  Language: en

                  Persona: Anna
                    Quote:
                      | One
                      |
                      | two

                  Function: Contact centre

                  Customer journey: Late fee
                    Kind: Future (to-be)
                    Personas: Anna

                    Stage: Call
                      Ownership: Contact centre
                        Roles: Accountable
                        Influence: 4
                """, shell.run("text", "text.cjm").out());
        assertTrue(shell.run("text", "text.cjm", "--lang", "ru").out().contains("Путь клиента: Late fee"));
    }

    @Test
    void textOfAFileShowsThatFileOnly() {
        splitPortfolio();
        String root = shell.run("text", "maps/bank.cjm").out();
        assertTrue(root.contains("  Customer journey: journeys/fee.cjm\n"), root);
        assertFalse(root.contains("Stage"), root);
        String journey = shell.run("text", "maps/journeys/fee.cjm").out();
        assertTrue(journey.startsWith("Customer journey: Fee\n"), journey);
        assertTrue(journey.contains("Ownership: Contact centre\n"), journey);
    }

    /** git passes textconv a copy of the old version in another folder, and runs it at the top of the work tree. */
    @Test
    void textOfACopyThatGitMadeShowsTheSameNames() throws Exception {
        splitPortfolio();
        Path copies = Files.createDirectories(folder.resolve("tmp/git-blob-x"));
        Files.copy(shell.path("maps/journeys/fee.cjm"), copies.resolve("fee.cjm"));
        Files.copy(shell.path("maps/bank.cjm"), copies.resolve("bank.cjm"));
        assertEquals(shell.run("text", "maps/journeys/fee.cjm").out(),
                shell.run("text", "tmp/git-blob-x/fee.cjm").out());
        assertEquals(shell.run("text", "maps/bank.cjm").out(), shell.run("text", "tmp/git-blob-x/bank.cjm").out());
    }

    @Test
    void textOfAJourneyFileWithoutAnyPortfolioShowsIds() throws Exception {
        splitPortfolio();
        Files.delete(shell.path("maps/bank.cjm"));
        Run run = shell.run("text", "maps/journeys/fee.cjm");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Ownership: #_cc\n"), run.out());
    }

    @Test
    void readingChangesNoFile() throws Exception {
        List<String> before = new ArrayList<>(shell.files());
        String content = shell.read("bank.cjm");
        shell.run("text", "bank.cjm");
        shell.run("stats", "bank.cjm");
        shell.run("validate", "bank.cjm");
        assertEquals(before, shell.files());
        assertEquals(content, shell.read("bank.cjm"));
    }

    private void splitPortfolio() {
        shell.write("maps/bank.cjm", Portfolios.of("""
                <functions xmi:id="_cc" name="Contact centre"/>
                <journeys href="journeys/fee.cjm#_j"/>
                """));
        shell.write("maps/journeys/fee.cjm", """
                <cjm:Journey xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:cjm="http://waymark.org/cjm"
                    xmi:id="_j" name="Fee" formatVersion="1.0"><portfolio href="../bank.cjm#_p"/>
                  <stages xmi:id="_s" name="Call"><ownerships xmi:id="_o" influence="4">
                    <function href="../bank.cjm#_cc"/></ownerships></stages>
                </cjm:Journey>
                """);
    }
}
