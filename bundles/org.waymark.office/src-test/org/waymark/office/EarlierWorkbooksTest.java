package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.domain.Ids;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.persist.FileSource;
import org.waymark.core.persist.PortfolioFiles;

/**
 * Workbooks that clients were given before import as they did then. The folder {@code earlier} holds a workbook of version
 * 0.1 and the portfolio it was made of; neither is ever written again.
 */
class EarlierWorkbooksTest {

    @TempDir
    private Path folder;
    private RoundTrip trip;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("contact-centre.cjm").toAbsolutePath();
        trip = new RoundTrip(PortfolioFiles.load(file, FileSource.of(Map.of(file, resource("contact-centre.cjm")))),
                folder);
        trip.replace(resource("contact-centre.xlsx"));
    }

    @Test
    void anUntouchedWorkbookChangesNothing() throws Exception {
        assertEquals(List.of(), trip.lines());
    }

    @Test
    void anEditedWorkbookSaysWhatItSaidThen() throws Exception {
        trip.edit(book -> {
            RoundTrip.set(book, "RACI", "Applies in the app", "DIG", "A");
            RoundTrip.set(book, "RACI", "Applies in the app", "CRD", "C");
            RoundTrip.set(book, "RACI", "Applies in the app", "CX", "");
            RoundTrip.set(book, "RACI", "Shows passport at branch", "FIN", "S");
            RoundTrip.set(book, "Influence", "Applies in the app", "IT", "1");
            RoundTrip.set(book, "Influence", "Opens the welcome pack", "CX", "4");
            RoundTrip.set(book, "RACI", "Signs up", "CX", "boss");
            assignment(book, "_o_passport_brn", "Roles", "R");
            assignment(book, "_o_passport_brn", "Authority", "may accept two papers");
            assignment(book, "_o_apply_rsk", "Metric effect", "Works against");
            assignment(book, "_o_apply_dig", "What to change", "");
        });
        assertEquals(List.of("added RACI!K19 Applies in the app / Card Products: roles “(R/A)” → “C”",
                "changed RACI!M19 Applies in the app / Digital Channels: roles “R/A” → “A”",
                "changed Assignments!L19 Applies in the app / Digital Channels: what to change “Ask for nothing the "
                        + "bank already knows” → nothing",
                "added RACI!R19 Applies in the app / Customer Experience: roles “(I)” → nothing",
                "added RACI!P20 Shows passport at branch / Finance: roles nothing → “S”",
                "changed Influence!Q19 Applies in the app / Information Technology: influence “3” → “1”",
                "added Influence!R21 Opens the welcome pack / Customer Experience: influence “(2)” → “4”",
                "changed Assignments!N20 Applies in the app / Risk and Collections: metric effect nothing → "
                        + "“Works against”",
                "changed Assignments!I22 Shows passport at branch / Branch Network: roles “R/A” → “R”",
                "changed Assignments!K22 Shows passport at branch / Branch Network: authority “may accept a driving "
                        + "licence” → “may accept two papers”",
                "left out RACI!R18 Signs up / Customer Experience: “boss” is not a combination of the letters R A C I S"),
                trip.lines());
        trip.apply();
        assertFalse(trip.report().hasChanges());
        assertEquals("CRD C 3, DIG A 5, RSK C 3, IT S 1, CX – –", row("Applies in the app"));
        assertEquals("CRD (R/A) (3), BRN R 4, DIG S 2, RSK C 4, FIN S 0, CX (I) (2)",
                row("Shows passport at branch"));
    }

    /** The cells of a row of the matrix that are not empty. */
    private String row(String step) {
        OwnershipMatrix matrix = OwnershipMatrix.of(trip.document.portfolio(),
                trip.document.portfolio().getJourneys(), MatrixOptions.PLAIN, Ids::idOf);
        MatrixRow row = matrix.rows().stream().filter(r -> r.name().equals(step)).findFirst().orElseThrow();
        return IntStream.range(0, row.cells().size()).filter(i -> row.cells().get(i) != MatrixCell.EMPTY)
                .mapToObj(i -> matrix.columns().get(i).code() + " " + RoleLetters.of(row.cells().get(i)) + " "
                        + RoleLetters.influence(row.cells().get(i)))
                .collect(Collectors.joining(", "));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = EarlierWorkbooksTest.class.getResourceAsStream("earlier/" + name)) {
            return in.readAllBytes();
        }
    }

    /** Writes into the flat list: the row of an assignment, the column of a title. */
    private static void assignment(XSSFWorkbook book, String id, String title, String text) {
        Sheet sheet = book.getSheet("Assignments");
        Row head = sheet.getRow(0);
        int column = -1;
        int ids = -1;
        for (Cell cell : head) {
            column = Fees.text(cell).equals(title) ? cell.getColumnIndex() : column;
            ids = Fees.text(cell).equals("Assignment ID") ? cell.getColumnIndex() : ids;
        }
        Cell cell = Fees.row(sheet, ids, id).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setBlank();
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
