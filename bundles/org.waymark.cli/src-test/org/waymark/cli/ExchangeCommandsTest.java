package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.cli.Shell.Run;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.Importer;
import org.waymark.formats.Formats;

/** The subcommands export and import. */
class ExchangeCommandsTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void portfolio() {
        shell = new Shell(folder);
        shell.write("bank.cjm", Portfolios.sound());
    }

    @Test
    void everyFormatWritesAFileAndTheHelpNamesIt() {
        String help = shell.run("help", "export").out();
        for (Exporter exporter : Formats.exporters()) {
            assertTrue(help.contains("  " + exporter.id() + " "), exporter.id());
            String out = "out." + exporter.extensions().getFirst();
            Run run = shell.run("export", "bank.cjm", "-f", exporter.id(), "-o", out, "--journey", "Late fee");
            assertEquals(0, run.code(), run.err());
            assertTrue(run.out().startsWith(out + ": "), run.out());
            assertTrue(shell.path(out).toFile().length() > 50, out);
            if (exporter.isText()) {
                Run piped = shell.run("export", "bank.cjm", "-f", exporter.id(), "-o", "-", "--journey", "Late fee");
                assertEquals(shell.read(out), piped.out());
            }
        }
        for (Importer importer : Formats.importers()) {
            assertTrue(shell.run("help", "import").out().contains("  " + importer.id() + " "), importer.id());
        }
    }

    @Test
    void theEndingChoosesTheFormatAndLossesAreTold() {
        Run run = shell.run("export", "bank.cjm", "-o", "fee.mmd", "--journey", "_j");
        assertEquals(0, run.code());
        assertEquals(List.of("fee.mmd: stages: 2, touchpoints: 2"), run.lines());
        assertEquals(List.of("waymark: fee.mmd: touchpoints without an emotion: 1; written with the neutral score 3",
                "waymark: fee.mmd: emotions of which only the mean of their touchpoint is written, without persona,"
                        + " viewpoint and words: 1",
                "waymark: fee.mmd: the format cannot hold: Ownership 2, Kind 1, Moment 1, Channels 1, Importance 1"),
                run.errors());
        assertEquals("""
                journey
                    title Late fee
                    section Before
                      Hears about the fee: 3: Anna
                    section The call
                      Asks for a refund: 3.5: Anna
                """, shell.read("fee.mmd"));
    }

    @Test
    void theOptionsOfAFormatAreOptionsOfTheCommandLine() throws Exception {
        String help = shell.run("help", "export").out();
        assertTrue(help.contains("--scale=1..8"), help);
        assertTrue(help.contains("--safe-colours") && !help.contains("--safe-colours="), help);
        assertTrue(help.contains("Formats: svg, png, pdf, html."), help);
        String[] picture = {"export", "bank.cjm", "--journey", "Loan", "-o"};
        assertEquals(0, shell.run(words(picture, "1.png", "--scale", "1")).code());
        assertEquals(0, shell.run(words(picture, "2.png", "--scale=2", "--colours", "dark", "--safe-colours")).code());
        BufferedImage one = ImageIO.read(shell.path("1.png").toFile());
        BufferedImage two = ImageIO.read(shell.path("2.png").toFile());
        assertEquals(2.0 * one.getWidth(), two.getWidth(), 1);
        assertTrue(new Color(one.getRGB(1, 1)).getRed() > 200 && new Color(two.getRGB(1, 1)).getRed() < 60);
        assertEquals(0, shell.run("export", "bank.cjm", "-o", "flat.xlsx", "--rollup", "1").code());
    }

    private static String[] words(String[] first, String... more) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void theSameMomentGivesTheSameBytes() throws Exception {
        shell.with(Map.of("SOURCE_DATE_EPOCH", "1767225600"));
        for (Exporter exporter : Formats.exporters()) {
            for (String name : List.of("a", "b")) {
                assertEquals(0, shell.run("export", "bank.cjm", "-f", exporter.id(), "-o", name, "--journey", "Loan")
                        .code());
            }
            assertEquals(-1, Files.mismatch(shell.path("a"), shell.path("b")), exporter.id());
        }
        shell.with(Map.of("SOURCE_DATE_EPOCH", "yesterday"));
        assertEquals(
                List.of("waymark: SOURCE_DATE_EPOCH: \"yesterday\" is not a number of seconds since 1970; correct or "
                        + "remove the variable"),
                shell.run("export", "bank.cjm", "-o", "a.json").errors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "bank.cjm -o x.png --scale 9 --journey Loan | --scale: \"9\" is not one of 1..8",
            "bank.cjm -o x.svg --scale 2 --journey Loan | svg has no option --scale, which is for png; omit it",
            "bank.cjm -o x.csv --safe-colours | csv has no option --safe-colours, which is for svg, png, pdf, html",
            "bank.cjm -o x.mmd | bank.cjm has several journeys; choose one with --journey: \"Late fee\", \"Loan\"",
            "bank.cjm -o x.csv --view V | csv always contains everything; omit --view",
            "bank.cjm -o no/x.csv | no/x.csv cannot be written: there is no folder",
            "bank.cjm -o x.nix | x.nix: no format",
            "bank.cjm -f nix -o x.csv | there is no format \"nix\" here", "gone.cjm -o x.csv | "})
    void whatCannotBeExportedIsOneLine(String words, String message) {
        Run run = shell.run(("export " + words).split(" "));
        assertEquals(2, run.code());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains(message == null ? "gone.cjm" : message), run.err());
        assertEquals(List.of("bank.cjm"), shell.files());
    }

    @Test
    void aNamedViewChoosesTheLanes() {
        shell.write("bank.cjm", Portfolios.sound().replace("<stages xmi:id=\"_s2\"", """
                <views xmi:id="_v" name="Who owns it"><lanes xmi:id="_l" kind="ownership"/></views>
                <stages xmi:id="_s2\""""));
        for (String view : List.of("Who owns it", "_v")) {
            Run run = shell.run("export", "bank.cjm", "-o", "v.svg", "--journey", "Late fee", "--view", view);
            assertEquals(0, run.code(), run.err());
            assertTrue(shell.read("v.svg").contains(">Ownership<"), "the lane of the view");
            assertTrue(!shell.read("v.svg").contains(">Emotion curve<"), "no other lane");
        }
        shell.run("export", "bank.cjm", "-o", "all.svg", "--journey", "Late fee");
        assertTrue(shell.read("all.svg").contains(">Emotion curve<"), "without a view every lane");
        Run wrong = shell.run("export", "bank.cjm", "-o", "w.svg", "--journey", "Late fee", "--view", "Nobody");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("\"Who owns it\""), "the views there are are named: " + wrong.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmd", "cjml", "csv"})
    void whatIsExportedCanBeImportedAndValidates(String ending) {
        shell.run("export", "bank.cjm", "-o", "fee." + ending, "--journey", "Late fee");
        Run run = shell.run("import", "fee." + ending, "-o", "new.cjm");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.lines().getLast().startsWith("new.cjm: ") && run.out().contains("\"Late fee\""), run.out());
        assertEquals(0, shell.run("validate", "new.cjm").code());
        assertTrue(shell.read("new.cjm").contains("name=\"Asks for a refund\""));
    }

    @Test
    void importIntoAPortfolioAddsTheJourneyWithFreshIds() {
        shell.run("export", "bank.cjm", "-o", "fee.csv", "--journey", "Late fee");
        Run run = shell.run("import", "fee.csv", "--into", "bank.cjm");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("bank.cjm: journeys: 1, touchpoints: 2; journeys: \"Late fee (2)\""), run.lines());
        assertEquals(0, shell.run("validate", "bank.cjm").code());
        List<String> stats = shell.run("stats", "bank.cjm").lines();
        assertTrue(stats.contains("  Journeys     3") && stats.contains("  Personas     1")
                && stats.contains("  Functions    3"), stats.toString());
        assertTrue(shell.read("bank.cjm").contains("xmi:id=\"_j2\""), "what was there keeps its ids");
    }

    @Test
    void importDoesNotReplaceAPortfolioUnlessForced() {
        shell.write("fee.mmd", "journey\nA: 5: Me\n");
        String before = shell.read("bank.cjm");
        Run run = shell.run("import", "fee.mmd", "-o", "bank.cjm");
        assertEquals(2, run.code());
        assertEquals(before, shell.read("bank.cjm"));
        assertEquals(0, shell.run("import", "fee.mmd", "-o", "bank.cjm", "--force").code());
        assertNotEquals(before, shell.read("bank.cjm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "gone.mmd -o x.cjm | gone.mmd: the file does not exist; check the path",
            "bad.mmd -o x.cjm | bad.mmd: line 2: Mermaid would refuse \"%%{\"",
            "bad.xml -o x.cjm | bad.xml: line 1: this is not well-formed XML",
            "bad.csv -o x.cjm | bad.csv: no row and no column of the table names a \"Touchpoint\" or a \"Stage\"",
            "bad.csv -f mermaid -o x.cjm | bad.csv: there is no Mermaid journey diagram",
            "bad.nix -o x.cjm | bad.nix: no format has this ending; name one with -f: mermaid, cjml, csv",
            "good.mmd | import: missing -o/--output | --into; see",
            "good.mmd -o x.cjm --into bank.cjm | import: options exclude each other; see",
            "good.mmd -o no/x.cjm | no/x.cjm cannot be written: there is no folder",
            "good.mmd --into gone.cjm | gone.cjm: The file does not exist",
            "folder -f csv -o x.cjm | folder is a folder"})
    void whatCannotBeImportedIsOneLineAndChangesNothing(String line) throws Exception {
        String[] parts = line.split(" \\| ", 2);
        shell.write("good.mmd", "journey\nA: 5: Me\n");
        shell.write("bad.mmd", "journey\n%%{\n");
        shell.write("bad.xml", "<CJML");
        shell.write("bad.csv", "a,b\n");
        Files.createDirectories(shell.path("folder"));
        List<String> before = shell.files();
        Run run = shell.run(("import " + parts[0].strip()).split(" "));
        assertEquals(2, run.code());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains(parts[1].strip()), run.err());
        assertEquals(before, shell.files());
    }

    @Test
    void everythingGoesIntoAFolderInOneCall() {
        Run run = shell.run("export", "bank.cjm", "--all", "-o", "out");
        assertEquals(0, run.code(), run.err());
        List<String> files = shell.files();
        for (Exporter exporter : Formats.exporters()) {
            String ending = (exporter.id().equals("interactive") ? "-interactive." : ".")
                    + exporter.extensions().getFirst();
            List<String> names = exporter.scope() == Exporter.Scope.JOURNEYS
                    ? List.of("bank")
                    : List.of("late-fee", "loan");
            names.forEach(name -> assertTrue(files.contains("out/" + name + ending), name + ending + files));
        }
        String page = shell.read("out/index.html");
        assertTrue(page.contains("href=\"late-fee-interactive.html\"") && page.contains("href=\"bank.xlsx\""), page);
        assertTrue(run.lines().contains("out/index.html: page with all files"), run.out());
    }

    @Test
    void theFormatsAndTheJourneyOfEverythingAreChosen() {
        Run run = shell.run("export", "bank.cjm", "--all", "-f", "svg,csv", "--journey", "Loan", "-o", "some",
                "--colours", "dark");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("some/bank.csv", "some/index.html", "some/loan.svg"),
                shell.files().stream().filter(name -> name.startsWith("some/")).sorted().toList());
        Run unknown = shell.run("export", "bank.cjm", "--all", "-f", "svg,doc", "-o", "no");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("doc"), unknown.err());
        Run option = shell.run("export", "bank.cjm", "--all", "-f", "csv", "--colours", "dark", "-o", "no");
        assertEquals(2, option.code());
        assertTrue(option.err().contains("--colours"), option.err());
        assertEquals(2, shell.run("export", "bank.cjm", "--all", "--view", "Mine", "-o", "no").code());
        assertFalse(shell.files().stream().anyMatch(name -> name.startsWith("no/")));
    }

    @Test
    void severalPortfoliosGoIntoAFolderEachInOneCall() {
        shell.write("other.cjm", shell.read("bank.cjm"));
        shell.write("broken.cjm", "no portfolio");
        Run run = shell.run("export", "bank.cjm", "broken.cjm", "other.cjm", "--all", "-f", "csv", "-o", "all");
        assertEquals(2, run.code());
        assertEquals(1, run.errors().stream().filter(line -> line.contains("broken.cjm")).count(), run.err());
        assertEquals(
                List.of("all/bank-2/bank.csv", "all/bank-2/index.html", "all/bank/bank.csv", "all/bank/index.html"),
                shell.files().stream().filter(name -> name.startsWith("all/")).sorted().toList());
        assertEquals(2, shell.run("export", "bank.cjm", "other.cjm", "-f", "csv", "-o", "x.csv").code());
        assertEquals(2, shell.run("export", "bank.cjm", "other.cjm", "--all", "--journey", "Loan", "-o", "x").code());
    }
}
