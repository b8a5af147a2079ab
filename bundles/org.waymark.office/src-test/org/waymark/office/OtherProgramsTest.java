package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;

/** Workbooks in which clients sorted, inserted, deleted and renamed things, or which other programs rewrote. */
class OtherProgramsTest {

    @TempDir
    private Path folder;
    private final Fees fees = new Fees();

    @Test
    void sortedAndInsertedRowsAndColumnsKeepEveryCellInItsPlace() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            for (String name : List.of("RACI", "Influence")) {
                XSSFSheet sheet = book.getSheet(name);
                sort(sheet, 11);
                sheet.shiftRows(12, sheet.getLastRowNum(), 1);
                sheet.createRow(12).createCell(MatrixSheet.NAME).setCellValue("a row of my own");
                sheet.shiftColumns(MatrixSheet.FIRST_FUNCTION, MatrixSheet.FIRST_FUNCTION + 2, 1);
                Fees.row(sheet, MatrixSheet.NAME, "Stage and touchpoint").createCell(MatrixSheet.FIRST_FUNCTION)
                        .setCellValue("Comment");
                Fees.row(sheet, MatrixSheet.NAME, "Calls").createCell(MatrixSheet.FIRST_FUNCTION)
                        .setCellValue("ask Omar");
            }
            RoundTrip.set(book, "RACI", "Calls", "CC", "R");
            sort(book.getSheet("Assignments"), 1);
        });
        assertEquals(List.of("changed RACI!I14 Calls / Contact Centre: roles “R/A” → “R”",
                "note RACI: the rows are in another order than exported; ownership is imported, the order is not",
                "note RACI: column “Comment” is not from the map and stays in the workbook",
                "note Influence: the rows are in another order than exported; ownership is imported, the order is not",
                "note Influence: column “Comment” is not from the map and stays in the workbook"), trip.lines());
        assertFalse(trip.report().hasLeftOut());
    }

    @Test
    void renamedAndReorderedSheetsAreKnownByTheirContent() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            RoundTrip.set(book, "RACI", "Calls", "CC", "R");
            RoundTrip.set(book, "Influence", "Calls", "CC", "1");
            book.setSheetName(book.getSheetIndex("RACI"), "Who does what");
            book.setSheetName(book.getSheetIndex("Influence"), "RACI");
            book.setSheetName(book.getSheetIndex(DataSheet.NAME), "x");
            book.setSheetOrder("x", 0);
            book.setSheetOrder("Assignments", 1);
        });
        assertEquals(List.of("changed Who does what!H13 Calls / Contact Centre: roles “R/A” → “R”",
                "changed RACI!H13 Calls / Contact Centre: influence “4” → “1”"), trip.lines());
    }

    @Test
    void aColumnThatClaimsToBeAFunctionIsNamed() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            Sheet sheet = book.getSheet("RACI");
            Fees.row(sheet, MatrixSheet.NAME, "Stage and touchpoint").createCell(20).setCellValue("HR");
            Fees.row(sheet, MatrixSheet.NAME, "Calls").createCell(20).setCellValue("R");
            Row row = sheet.createRow(40);
            row.createCell(MatrixSheet.NAME).setCellValue("A new touchpoint");
            row.createCell(MatrixSheet.FIRST_FUNCTION).setCellValue("A");
        });
        assertEquals(List.of("left out RACI!U13: column “HR” belongs to no function of the map, but has roles",
                "left out RACI!G41 A new touchpoint: the row belongs to no stage or touchpoint of the map, but has roles: “A”"),
                trip.lines());
    }

    @Test
    void withoutTheHiddenSheetCellsAreComparedWithTheMapAndClearedOnesLeftAlone() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            RoundTrip.set(book, "RACI", "Calls", "CC", "C");
            RoundTrip.set(book, "RACI", "Waits", "CC", "");
            book.removeSheetAt(book.getSheetIndex(DataSheet.NAME));
        });
        assertEquals(List.of("changed RACI!H13 Calls / Contact Centre: roles “R/A” → “C”",
                "note: the hidden data of the export is missing; rows and columns were matched by ids or names and "
                        + "compared with the current map",
                "left out RACI!H14 Waits / Contact Centre: the cell is empty and the map has “R”; without the hidden data "
                        + "it may have been cleared here or added there"),
                trip.lines());
    }

    @Test
    void withoutAnyIdsRowsAndColumnsAreKnownByTheirNames() throws Exception {
        RoundTrip trip = trip().edit(book -> {
            RoundTrip.set(book, "RACI", "Calls", "CC", "C");
            plain(book);
        });
        assertTrue(trip.lines().getFirst().startsWith("changed RACI!F12 Calls / Contact Centre: roles “R/A” → “C”"),
                trip.lines().toString());
        trip.apply();
    }

    @Test
    void aNameThatFitsTwoRowsIsNotGuessed() throws Exception {
        PortfolioDocument document = fees.document();
        fees.waits.setName("Calls");
        RoundTrip trip = new RoundTrip(document, folder).edit(OtherProgramsTest::plain);
        assertEquals(List.of("left out", "left out"), trip.lines().stream().filter(line -> line.contains("RACI"))
                .map(line -> line.substring(0, 8)).toList());
        assertFalse(trip.report().hasChanges());
    }

    @Test
    void inlineTextsAndMissingReferencesAreRead() throws Exception {
        RoundTrip trip = trip().edit(book -> RoundTrip.set(book, "RACI", "Calls", "CC", "R"));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(trip.file()))) {
            trip.replace(streamed(book));
        }
        assertEquals(List.of("changed RACI!H13 Calls / Contact Centre: roles “R/A” → “R”"), trip.lines());
    }

    @Test
    @Tag("long")
    void libreOfficeSavesAnUneditedWorkbookWithoutAChange() throws Exception {
        withAnotherJourney();
        assertEquals(List.of(), converted(trip()).lines());
    }

    @Test
    @Tag("long")
    void libreOfficeSavesAWorkbookThatComesBackWithExactlyTheEdits() throws Exception {
        withAnotherJourney();
        RoundTrip trip = trip();
        trip.edit(book -> {
            RoundTrip.set(book, "RACI", "Calls", "CC", "a");
            RoundTrip.set(book, "Influence", "Waits", "CC", "3");
            RoundTrip.set(book, "RACI", "Calls once", "FIN", "R");
            sort(book.getSheet("RACI"), 12);
            Fees.row(book.getSheet("RACI"), MatrixSheet.NAME, "Stage and touchpoint").createCell(20)
                    .setCellValue("Comment");
        });
        assertEquals(List.of("added RACI Calls once / Finance: roles nothing → “R”",
                "changed Influence Waits / Contact Centre: influence “0” → “3”",
                "changed RACI Calls / Contact Centre: roles “R/A” → “a”"),
                converted(trip).lines().stream().filter(line -> !line.startsWith("note"))
                        .map(line -> line.replaceFirst("![A-Z0-9]+", "")).sorted().toList());
        trip.apply();
    }

    /** Adds a second journey and a text that spreadsheets could take for something else. */
    private void withAnotherJourney() {
        Journey future = CjmFactory.eINSTANCE.createJourney();
        future.setName("Late fee: the agent decides");
        Stage stage = CjmFactory.eINSTANCE.createStage();
        stage.setName("Calls once");
        future.getStages().add(stage);
        fees.portfolio.getJourneys().add(future);
        fees.calls.getOwnerships().getFirst().setAuthority("may cancel\n=up to _x0041_ 100");
    }

    private RoundTrip trip() throws Exception {
        PortfolioDocument document = fees.document();
        return new RoundTrip(document, folder, Fees.ENGLISH, MatrixOptions.PLAIN);
    }

    /** Reverses the rows below the headings, as sorting does. */
    private static void sort(XSSFSheet sheet, int from) {
        List<XSSFRow> rows = new ArrayList<>();
        for (int i = from; i <= sheet.getLastRowNum(); i++) {
            rows.add(sheet.getRow(i));
        }
        rows.sort(Comparator.comparingInt(XSSFRow::getRowNum).reversed());
        int last = sheet.getLastRowNum();
        CellCopyPolicy values = new CellCopyPolicy.Builder().cellFormula(false).build();
        for (int i = 0; i < rows.size(); i++) {
            sheet.copyRows(List.of(rows.get(i)), last + 2 + i, values);
        }
        for (XSSFRow row : rows) {
            sheet.removeRow(row);
        }
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = sheet.getRow(last + 2 + i);
            sheet.copyRows(List.of(row), from + i, values);
            sheet.removeRow(sheet.getRow(last + 2 + i));
        }
    }

    /** Removes hidden sheets, rows, columns and names, as a program does that does not know them. */
    private static void plain(XSSFWorkbook book) {
        while (!book.getAllNames().isEmpty()) {
            book.removeName(book.getAllNames().getFirst());
        }
        for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
            if (book.isSheetHidden(i) || !List.of("RACI", "Influence").contains(book.getSheetName(i))) {
                book.removeSheetAt(i);
            }
        }
        for (Sheet sheet : book) {
            int head = Fees.row(sheet, MatrixSheet.NAME, "Stage and touchpoint").getRowNum();
            sheet.removeRow(sheet.getRow(head - 1));
            sheet.shiftRows(head, sheet.getLastRowNum(), -1);
            for (Row row : sheet) {
                for (int i = 0; i < 2; i++) {
                    if (row.getCell(i) != null) {
                        row.removeCell(row.getCell(i));
                    }
                }
            }
            sheet.shiftColumns(2, MatrixSheet.FIRST_FUNCTION + 2, -2);
        }
    }

    /** Returns the same values with inline strings and nothing else. */
    private static byte[] streamed(XSSFWorkbook book) throws Exception {
        try (SXSSFWorkbook copy = new SXSSFWorkbook()) {
            for (Sheet sheet : book) {
                Sheet target = copy.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row to = target.createRow(row.getRowNum());
                    for (Cell cell : row) {
                        CellType type = cell.getCellType() == CellType.FORMULA
                                ? cell.getCachedFormulaResultType()
                                : cell.getCellType();
                        if (type == CellType.NUMERIC) {
                            to.createCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
                        } else if (type == CellType.STRING) {
                            to.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                        }
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copy.write(out);
            return out.toByteArray();
        }
    }

    /** Opens and saves the workbook in LibreOffice. */
    private RoundTrip converted(RoundTrip trip) throws Exception {
        Path out = LibreOffice.convert(trip.file(), "xlsx:Calc MS Excel 2007 XML", folder);
        trip.replace(Files.readAllBytes(out.resolve("workbook.xlsx")));
        return trip;
    }
}
