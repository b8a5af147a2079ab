package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Shell.Run;

class MatrixImportCommandTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void workbook() {
        shell = new Shell(folder);
        shell.write("bank.cjm", Portfolios.sound());
        assertEquals(0, shell.run("matrix", "bank.cjm", "-o", "out.xlsx").code());
    }

    /** Replaces the text of the only cell of the sheet RACI with this text, as in a spreadsheet program. */
    private void edit(String before, String after) throws Exception {
        try (FileSystem book = FileSystems.newFileSystem(shell.path("out.xlsx"))) {
            Path texts = book.getPath("xl/sharedStrings.xml");
            String shared = Files.readString(texts);
            List<String> entries = List.of(shared.split("<si>"));
            int old = IntStream.range(1, entries.size()).filter(i -> entries.get(i).contains(">" + before + "<"))
                    .findFirst().orElseThrow() - 1;
            Files.writeString(texts, shared.replace("</sst>", "<si><t>" + after + "</t></si></sst>"));
            Path sheet = sheet(book, "RACI");
            String cells = Files.readString(sheet);
            assertEquals(2, cells.split("<v>" + old + "</v>", -1).length, "one cell");
            Files.writeString(sheet, cells.replace("<v>" + old + "</v>", "<v>" + (entries.size() - 1) + "</v>"));
        }
    }

    private static Path sheet(FileSystem book, String name) throws IOException {
        String id = first("<sheet name=\"" + name + "\"[^>]*r:id=\"([^\"]*)\"", book.getPath("xl/workbook.xml"));
        for (String relation : Files.readString(book.getPath("xl/_rels/workbook.xml.rels")).split("<Relationship ")) {
            if (relation.contains("Id=\"" + id + "\"")) {
                return book.getPath("xl", relation.replaceFirst("(?s).*Target=\"(?:/xl/)?([^\"]*)\".*", "$1"));
            }
        }
        throw new AssertionError("no sheet " + name);
    }

    private static String first(String pattern, Path file) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        assertTrue(matcher.find(), pattern);
        return matcher.group(1);
    }

    @Test
    void anUntouchedWorkbookChangesNothing() {
        String before = shell.read("bank.cjm");
        Run run = shell.run("matrix", "import", "bank.cjm", "out.xlsx");
        assertEquals(0, run.code(), run.err());
        assertEquals("bank.cjm: cells taken over: 0; left out: 0", run.lines().getLast());
        assertEquals(before, shell.read("bank.cjm"));
    }

    @Test
    void whatWasEditedIsTakenOverAndADryRunOnlyTells() throws Exception {
        edit("R/A", "A/C");
        String before = shell.read("bank.cjm");
        Run dry = shell.run("matrix", "import", "bank.cjm", "out.xlsx", "--dry-run");
        assertEquals(0, dry.code(), dry.err());
        assertEquals("bank.cjm: cells that would be taken over: 1; left out: 0; nothing was changed",
                dry.lines().getLast());
        assertEquals(before, shell.read("bank.cjm"));
        Run run = shell.run("matrix", "import", "bank.cjm", "out.xlsx");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.lines().getFirst().contains("Asks for a refund / Contact centre"), run.out());
        assertTrue(shell.read("bank.cjm").contains("<roles>consulted</roles>"));
        assertFalse(shell.read("bank.cjm").contains("<roles>responsible</roles>"));
    }

    @Test
    void whatIsNotUnderstoodIsLeftOutWithCodeOne() throws Exception {
        edit("R/A", "boss");
        String before = shell.read("bank.cjm");
        Run run = shell.run("matrix", "import", "bank.cjm", "out.xlsx");
        assertEquals(1, run.code(), run.err());
        assertEquals("bank.cjm: cells taken over: 0; left out: 1", run.lines().getLast());
        assertEquals(before, shell.read("bank.cjm"));
    }

    @Test
    void aPortfolioThatCanOnlyBeReadIsRefusedAndNotReportedAsDone() throws Exception {
        edit("R/A", "A/C");
        String newer = shell.read("bank.cjm").replace("formatVersion=\"1.0\"", "formatVersion=\"1.9\"");
        shell.write("bank.cjm", newer);
        Run run = shell.run("matrix", "import", "bank.cjm", "out.xlsx");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("newer version"), run.err());
        assertFalse(run.out().contains("taken over: 1"), run.out());
        assertEquals(newer, shell.read("bank.cjm"));
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedInOneLine() {
        shell.write("bad.xlsx", "no zip");
        for (String workbook : List.of("bad.xlsx", "gone.xlsx")) {
            Run run = shell.run("matrix", "import", "bank.cjm", workbook);
            assertEquals(2, run.code());
            assertEquals(1, run.errors().size(), run.err());
            assertTrue(run.err().contains(workbook), run.err());
        }
        assertEquals(2, shell.run("matrix", "import", "bank.cjm").code());
    }
}
