package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    /** Gives every cell with one text another, as the client does in a spreadsheet program. */
    private void edit(String before, String after) throws Exception {
        Path file = shell.path("out.xlsx");
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            int edited = 0;
            for (Row row : book.getSheet("RACI")) {
                for (Cell cell : row) {
                    if (cell.toString().equals(before)) {
                        cell.setCellValue(after);
                        edited++;
                    }
                }
            }
            assertEquals(1, edited);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
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
