package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Shell.Run;

/** The export of pages as a user types it. */
class PagesCommandTest {

    private static final Path SAMPLES = Path.of("../../samples");

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void sample() throws IOException {
        shell = new Shell(folder);
        Files.copy(SAMPLES.resolve("airline-gate.cjm"), folder.resolve("gate.cjm"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).filter(name -> !name.equals("gate.cjm")).sorted()
                    .toList();
        }
    }

    @Test
    void aFileOfItsOwnForEachPage() throws IOException {
        Run run = shell.run("export", "gate.cjm", "-o", "out.svg", "--page", "A4", "--landscape", "--split", "stages");
        assertEquals(0, run.code(), run.err());
        int pages = files().size();
        assertTrue(pages > 1);
        assertTrue(run.out().startsWith("out-1.svg … out-" + pages + ".svg: ")
                && run.out().strip().endsWith(" touchpoints, " + pages + " pages"), run.out());
        assertTrue(shell.read("out-2.svg").contains("2 / " + pages));
        Run pdf = shell.run("export", "gate.cjm", "-o", "out.pdf", "--page", "A4", "--landscape", "--split", "stages");
        assertEquals(0, pdf.code(), pdf.err());
        assertTrue(pdf.out().startsWith("out.pdf: "), pdf.out());
    }

    @Test
    void aPortfolioIsOnePageWithoutTheChoiceOfAJourney() throws IOException {
        Files.copy(SAMPLES.resolve("contact-centre.cjm"), folder.resolve("bank.cjm"));
        for (String format : List.of("svg", "pdf", "png", "html")) {
            Run run = shell.run("export", "bank.cjm", "-f", format, "--content", "portfolio", "-o", "p." + format);
            assertEquals(0, run.code(), run.err());
            assertEquals("p." + format + ": 2 journeys, 1 pages\n", run.out());
        }
        String svg = shell.read("p.svg");
        assertTrue(svg.contains("Late fee by ten euros: today") && svg.contains("Late fee: the agent decides"), svg);
        Run one = shell.run("export", "bank.cjm", "-o", "one.html", "--content", "portfolio", "--lang", "ru",
                "--journey", "Late fee: the agent decides");
        assertEquals("one.html: Путей: 1, страниц: 1\n", one.out(), one.err());
        assertFalse(shell.read("one.html").contains("Late fee by ten euros"));
        assertTrue(shell.read("one.html").contains("Портфель: Harbour Bank"));
        Run all = shell.run("export", "bank.cjm", "--all", "-f", "svg", "--content", "portfolio", "-o", "all");
        assertEquals(0, all.code(), all.err());
        assertTrue(all.out().contains("harbour-bank-contact-centre.svg: 2 journeys"), all.out());
        Run slides = shell.run("export", "bank.cjm", "-o", "p.pptx", "--content", "portfolio",
                "--journey", "Late fee: the agent decides");
        assertEquals(2, slides.code());
        assertTrue(slides.err().contains("A presentation is about one journey"), slides.err());
    }

    @Test
    void aPortfolioInGitSaysWhenEachJourneyWasChanged() throws Exception {
        Files.copy(SAMPLES.resolve("contact-centre.cjm"), folder.resolve("bank.cjm"));
        try (GitWorld git = new GitWorld(folder)) {
            git.ok(folder, "init", "-q", "-b", "main");
            git.ok(folder, "add", "bank.cjm");
            git.environment().put("GIT_AUTHOR_DATE", "2026-01-02T10:00:00Z");
            git.ok(folder, "commit", "-q", "-m", "begin");
            Files.writeString(folder.resolve("bank.cjm"), Files.readString(folder.resolve("bank.cjm"))
                    .replace("Late fee: the agent decides", "The agent decides"));
            git.environment().put("GIT_AUTHOR_DATE", "2026-02-03T10:00:00Z");
            git.environment().put("GIT_AUTHOR_NAME", "Ben");
            git.ok(folder, "commit", "-q", "-a", "-m", "renamed");
        }
        Run run = shell.run("export", "bank.cjm", "-o", "p.svg", "--content", "portfolio");
        assertEquals(0, run.code(), run.err());
        String svg = shell.read("p.svg");
        assertTrue(svg.contains("Changed 2 Jan 2026, Anna") && svg.contains("Changed 3 Feb 2026, Ben"), svg);
    }

    @Test
    void aPipeHasRoomForOnePage() throws IOException {
        Run run = shell.run("export", "gate.cjm", "-f", "svg", "-o", "-", "--page", "a4", "--split", "stages");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("a file of this format holds one: name a file with -o"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void whatNobodyCanReadIsNotWritten() throws IOException {
        Run run = shell.run("export", "gate.cjm", "-o", "out.pdf", "--page", "a4");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("On A4 the smallest text would be ")
                && run.err().contains("several sheets by stages and lanes (--split stages, sheets: "), run.err());
        assertEquals(List.of(), files());
        Run small = shell.run("export", "gate.cjm", "-o", "out.pdf", "--page", "a4", "--min-text", "1pt");
        assertEquals(0, small.code(), small.err());
        Run russian = shell.run("export", "gate.cjm", "-o", "ru.pdf", "--page", "a4", "--lang", "ru");
        assertTrue(russian.err().contains("На листе A4 самый мелкий текст был бы "), russian.err());
    }

    @Test
    void aBadSizeIsRefusedWithTheGoodOnes() {
        Run run = shell.run("export", "gate.cjm", "-o", "out.pdf", "--min-text", "tiny");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("1..48pt"), run.err());
        assertTrue(shell.run("export", "gate.cjm", "-o", "out.pdf", "--page", "b5").err()
                .contains("fit|a4|a3|a2|a1|a0|letter|tabloid"));
    }

    @Test
    void paperHasDotsPerInch() throws IOException {
        Run run = shell.run("export", "gate.cjm", "-o", "out.png", "--page", "a4", "--landscape", "--min-text", "1",
                "--dpi", "100");
        assertEquals(0, run.code(), run.err());
        BufferedImage image = ImageIO.read(folder.resolve("out.png").toFile());
        assertEquals((int) Math.ceil(297 / 25.4 * 100), image.getWidth());
        assertEquals((int) Math.ceil(210 / 25.4 * 100), image.getHeight());
    }

    @Test
    void builtInViewsAreThereForEveryJourney() {
        Run run = shell.run("export", "gate.cjm", "-f", "svg", "-o", "-", "--view", "blueprint");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Line of visibility"));
        assertFalse(shell.run("export", "gate.cjm", "-f", "svg", "-o", "-", "--view", "promise").out()
                .contains("Line of visibility"));
        assertEquals(0, shell.run("export", "gate.cjm", "-f", "svg", "-o", "-", "--view", "Ownership").code());
    }

    @Test
    void aPictureNoProgramOpensIsRefusedWithWhatWorks() throws IOException {
        StringBuilder stages = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            stages.append("<stages xmi:id='s").append(i).append("' name='S'/>");
        }
        shell.write("wide.cjm", Portfolios.of("<journeys xmi:id='_j' name='Wide'>" + stages + "</journeys>"));
        Run run = shell.run("export", "wide.cjm", "-o", "out.png");
        assertEquals(2, run.code(), run.out());
        assertTrue(
                run.err().contains(" pixels, and hardly any program opens more than 65500 a side. --scale 1 is small"
                        + " enough. PDF and SVG have no such limit"),
                run.err());
        assertEquals(List.of("wide.cjm"), files());
    }
}
