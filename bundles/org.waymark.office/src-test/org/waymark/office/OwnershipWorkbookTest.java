package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import java.util.concurrent.CancellationException;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.workbook.AssignmentColumn;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.workbook.WorkbookSummary;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Role;

/** Workbooks are written, read back and compared with the record they are made from. */
class OwnershipWorkbookTest {

    private final Fees fees = new Fees();

    @Test
    void theRaciSheetShowsLettersAndTheNumberOfAccountables() throws Exception {
        try (XSSFWorkbook workbook = fees.workbook()) {
            Sheet sheet = workbook.getSheet("RACI");
            assertEquals(List.of("1", "A", "", "C"), row(sheet, "Complains"));
            assertEquals(List.of("1", "(A)", "R/A", "(C)"), row(sheet, "Calls"));
            assertEquals(List.of("1", "(A)", "R", "–"), row(sheet, "Waits"));
        }
    }

    @Test
    void theInfluenceSheetShowsNumbersAndTheirSum() throws Exception {
        try (XSSFWorkbook workbook = fees.workbook()) {
            Sheet sheet = workbook.getSheet("Influence");
            assertEquals(List.of("3", "2", "", "1"), row(sheet, "Complains"));
            assertEquals(List.of("4", "(2)", "4", "(1)"), row(sheet, "Calls"));
            assertEquals(List.of("0", "(2)", "0", "–"), row(sheet, "Waits"));
            assertEquals(CellType.NUMERIC,
                    Fees.row(sheet, MatrixSheet.NAME, "Calls").getCell(MatrixSheet.FIRST_FUNCTION + 1).getCellType());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void everyCellEqualsTheRecord(int rollUp) throws Exception {
        secondJourney();
        MatrixOptions options = new MatrixOptions(rollUp, true);
        OwnershipMatrix matrix = fees.report(options).matrix();
        try (XSSFWorkbook workbook = fees.workbook(options, Fees.ENGLISH)) {
            for (MatrixRow row : matrix.rows()) {
                Row raci = Fees.row(workbook.getSheet("RACI"), MatrixSheet.ID, row.id());
                Row influence = Fees.row(workbook.getSheet("Influence"), MatrixSheet.ID, row.id());
                assertEquals(row.name(), Fees.text(raci.getCell(MatrixSheet.NAME)));
                assertEquals(row.accountables().size(), (int) raci.getCell(MatrixSheet.CHECK).getNumericCellValue());
                for (int i = 0; i < matrix.columns().size(); i++) {
                    MatrixCell cell = row.cells().get(i);
                    assertEquals(RoleLetters.of(cell), Fees.text(raci.getCell(MatrixSheet.FIRST_FUNCTION + i)));
                    String shown = Fees.text(influence.getCell(MatrixSheet.FIRST_FUNCTION + i));
                    assertEquals(cell.influence(), Integer.parseInt("0" + shown.replaceAll("[^0-9]", "")));
                    assertEquals(cell.influenceInherited(), shown.startsWith("("));
                }
            }
        }
    }

    @Test
    void codesNamesAndIdsOfTheFunctionsStandAboveTheirColumns() throws Exception {
        try (XSSFWorkbook workbook = fees.workbook()) {
            Sheet sheet = workbook.getSheet("RACI");
            Row codes = Fees.row(sheet, MatrixSheet.NAME, "Stage and touchpoint");
            assertEquals(List.of("CS", "CC", "FIN"), Fees.texts(codes, MatrixSheet.FIRST_FUNCTION));
            assertEquals(List.of("_Customer Service", "_Contact Centre", "_Finance"),
                    Fees.texts(sheet.getRow(codes.getRowNum() - 1), MatrixSheet.FIRST_FUNCTION));
            assertTrue(sheet.getRow(codes.getRowNum() - 1).getZeroHeight());
            assertEquals(List.of("Customer Service", "Contact Centre", "Finance"),
                    Fees.texts(sheet.getRow(2), MatrixSheet.FIRST_FUNCTION));
            assertTrue(sheet.isColumnHidden(MatrixSheet.ID) && sheet.isColumnHidden(MatrixSheet.KIND));
        }
    }

    @Test
    void theCheckKeepsWorkingWhenTheReaderEdits() throws Exception {
        try (XSSFWorkbook workbook = fees.workbook()) {
            Row calls = Fees.row(workbook.getSheet("RACI"), MatrixSheet.NAME, "Calls");
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertEquals(1, check(evaluator, calls));
            calls.getCell(MatrixSheet.FIRST_FUNCTION + 2).setCellValue("A");
            assertEquals(2, check(evaluator, calls));
            calls.getCell(MatrixSheet.FIRST_FUNCTION + 2).setCellValue("C");
            calls.getCell(MatrixSheet.FIRST_FUNCTION + 1).setCellValue("R");
            assertEquals(1, check(evaluator, calls), "the inherited one counts again");
            calls.getCell(MatrixSheet.FIRST_FUNCTION).setBlank();
            assertEquals(0, check(evaluator, calls));
            Cell fact = workbook.getSheet("RACI").getRow(2).getCell(MatrixSheet.NAME);
            assertEquals("2 of 2 touchpoints have exactly one A", fact.getStringCellValue());
            assertEquals("1 of 2 touchpoints have exactly one A", evaluator.evaluate(fact).getStringValue());
        }
    }

    @Test
    void noFormulaGivesAnErrorAndEachAgreesWithItsStoredValue() throws Exception {
        secondJourney();
        try (XSSFWorkbook workbook = fees.workbook()) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Cell cell : formulas(workbook)) {
                String stored = Fees.text(cell);
                assertNotEquals(ErrorEval.NA.getErrorString(), evaluator.evaluate(cell).formatAsString());
                evaluator.evaluateFormulaCell(cell);
                assertEquals(stored, Fees.text(cell), cell.getAddress().formatAsString());
            }
        }
    }

    @Test
    void theAssignmentsAreFlatWithIdsAndAFilter() throws Exception {
        try (XSSFWorkbook workbook = fees.workbook()) {
            XSSFSheet sheet = workbook.getSheet("Assignments");
            List<Assignment> assignments = fees.report(MatrixOptions.PLAIN).assignments();
            assertEquals(assignments.size(), sheet.getLastRowNum());
            for (int r = 0; r < assignments.size(); r++) {
                for (AssignmentColumn column : AssignmentColumn.values()) {
                    assertEquals(column.texts(Locale.ENGLISH).apply(assignments.get(r)),
                            Fees.text(sheet.getRow(r + 1).getCell(column.ordinal())), column.name());
                }
            }
            assertEquals("A1:R6", sheet.getCTWorksheet().getAutoFilter().getRef());
        }
    }

    @Test
    void headingsAndSheetsAreRussianForARussianClient() throws Exception {
        try (XSSFWorkbook workbook = fees.workbook(MatrixOptions.PLAIN, Fees.RUSSIAN)) {
            assertEquals(List.of("О книге", "RACI", "Влияние", "По функциям", "Передачи", "Назначения", "Инициативы",
                    "Эмоции", "Списки", "_waymark"), names(workbook));
            assertEquals("Матрица ответственности", Fees.text(workbook.getSheet("RACI").getRow(0).getCell(2)));
            assertEquals("Harbour Bank · Late fee · 14 марта 2026 г.",
                    Fees.text(workbook.getSheet("RACI").getRow(1).getCell(2)));
            assertEquals("Полномочия", Fees.text(workbook.getSheet("Назначения").getRow(0).getCell(10)));
        }
    }

    @Test
    void textOfTheModelIsNeverAFormula() throws Exception {
        String[] hostile = {"=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-1", "@SUM(A1)", "\tTab"};
        for (String name : hostile) {
            fees.calls.setName(name);
            fees.finance.setName(name);
            fees.finance.setCode(name);
            fees.calls.getOwnerships().getFirst().setAuthority(name);
            try (XSSFWorkbook workbook = fees.workbook()) {
                for (String sheet : List.of("RACI", "Influence")) {
                    Cell cell = Fees.row(workbook.getSheet(sheet), MatrixSheet.NAME, name).getCell(MatrixSheet.NAME);
                    assertEquals(CellType.STRING, cell.getCellType());
                    assertTrue(cell.getCellStyle().getQuotePrefixed(), name);
                }
                Cell authority = Fees.row(workbook.getSheet("Assignments"), 10, name).getCell(10);
                assertTrue(authority.getCellStyle().getQuotePrefixed());
                assertTrue(formulas(workbook).stream().noneMatch(cell -> cell.getCellFormula().contains(name)));
                for (Sheet sheet : workbook) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            assertTrue(!Fees.text(cell).equals(name) || cell.getCellStyle().getQuotePrefixed(),
                                    sheet.getSheetName() + "!" + cell.getAddress());
                        }
                    }
                }
            }
        }
    }

    @Test
    void anyTextTravelsUnharmed() throws Exception {
        for (String name : List.of("<script>alert(1)</script> & \"x\"", "_x0041_ _x005F_", "../../x", "line\nbreak",
                "\uD83D\uDE00 emoji", " blanks ")) {
            fees.waits.setName(name);
            try (XSSFWorkbook workbook = fees.workbook()) {
                assertEquals(name, Fees.row(workbook.getSheet("RACI"), MatrixSheet.ID, "_" + name).getCell(2)
                        .getStringCellValue());
            }
        }
    }

    @Test
    void journeysMayHaveCommasInTheirNames() throws Exception {
        secondJourney();
        fees.portfolio.getJourneys().getFirst().setName("Goods now, pay later");
        try (XSSFWorkbook workbook = fees.workbook()) {
            assertNotNull(workbook.getSheet("RACI Goods now pay later"));
        }
    }

    @Test
    void textsLongerThanACellAreCutWithANotice() throws Exception {
        fees.calls.setName("x".repeat(100_000));
        fees.waits.setName("line\n".repeat(300));
        try (XSSFWorkbook workbook = fees.workbook()) {
            String cut = workbook.getSheet("RACI").getRow(12).getCell(2).getStringCellValue();
            assertEquals(SheetText.MAX_LENGTH, cut.length());
            assertTrue(cut.endsWith("x… [cut: the model has 100000 characters]"), cut.substring(32_700));
            String lines = workbook.getSheet("RACI").getRow(13).getCell(2).getStringCellValue();
            assertEquals(SheetText.MAX_LINE_FEEDS, lines.chars().filter(c -> c == '\n').count());
            assertTrue(lines.endsWith("line… [cut: the model has 1500 characters]"));
        }
        WorkbookSummary summary = OwnershipWorkbook.write(
                new WorkbookContent(fees.report(MatrixOptions.PLAIN), Fees.ENGLISH), OutputStream.nullOutputStream(),
                () -> false);
        assertTrue(summary.notices().getFirst().contains("were cut"), summary.notices().toString());
    }

    @Test
    void itStopsAtARowWhenItIsNoLongerWanted() throws Exception {
        int[] asked = new int[1];
        assertThrows(CancellationException.class,
                () -> OwnershipWorkbook.write(new WorkbookContent(fees.report(MatrixOptions.PLAIN), Fees.ENGLISH),
                        OutputStream.nullOutputStream(), () -> ++asked[0] > 20));
        assertTrue(asked[0] < 25, "closing the sheets may ask once more each: " + asked[0]);
    }

    @Test
    void equalInputGivesEqualBytes() throws Exception {
        byte[] first = fees.bytes(MatrixOptions.PLAIN, Fees.ENGLISH);
        assertArrayEquals(first, fees.bytes(MatrixOptions.PLAIN, Fees.ENGLISH));
    }

    @Test
    void aPortfolioWithNothingInItGivesAWorkbookThatSaysSo() throws Exception {
        fees.portfolio.getFunctions().clear();
        fees.journey.getStages().clear();
        try (XSSFWorkbook workbook = fees.workbook()) {
            assertEquals("The journey has no stages yet.", Fees.text(workbook.getSheet("RACI").getRow(11).getCell(2)));
            assertEquals("Readme", names(workbook).getFirst());
        }
    }

    @Test
    void sheetsAreReadyToBeReadAndPrinted() throws Exception {
        try (XSSFWorkbook workbook = fees.workbook()) {
            XSSFSheet sheet = workbook.getSheet("RACI");
            assertEquals(List.of(11, 6), List.of((int) sheet.getPaneInformation().getHorizontalSplitPosition(),
                    (int) sheet.getPaneInformation().getVerticalSplitPosition()));
            assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage());
            assertEquals("11:11", sheet.getRepeatingRows().formatAsString());
            assertEquals("A:C", sheet.getRepeatingColumns().formatAsString());
            assertFalse(sheet.isDisplayGridlines());
            assertEquals(1, sheet.getRow(12).getCTRow().getOutlineLevel());
            assertEquals("Harbour Bank", workbook.getProperties().getCoreProperties().getSubject());
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertEquals(ResourceBundle.getBundle("org.waymark.office.messages", Locale.ROOT).keySet(),
                ResourceBundle.getBundle("org.waymark.office.messages", Locale.forLanguageTag("ru")).keySet());
        assertEquals(ResourceBundle.getBundle("org.waymark.core.workbook.messages", Locale.ROOT).keySet(),
                ResourceBundle.getBundle("org.waymark.core.workbook.messages", Locale.forLanguageTag("ru")).keySet());
    }

    private void secondJourney() {
        Journey second = CjmFactory.eINSTANCE.createJourney();
        second.setName("Second");
        fees.portfolio.getJourneys().add(second);
        var stage = CjmFactory.eINSTANCE.createStage();
        stage.setName("Chats");
        second.getStages().add(stage);
        Fees.own(stage, fees.finance, 3, Role.ACCOUNTABLE);
        fees.calls.getMicroInteractions().add(Fees.touchpoint("Menu", 1));
    }

    private static List<String> row(Sheet sheet, String name) {
        return Fees.texts(Fees.row(sheet, MatrixSheet.NAME, name), MatrixSheet.CHECK);
    }

    private static double check(FormulaEvaluator evaluator, Row row) {
        evaluator.clearAllCachedResultValues();
        return evaluator.evaluate(row.getCell(MatrixSheet.CHECK)).getNumberValue();
    }

    private static List<Cell> formulas(XSSFWorkbook workbook) {
        List<Cell> found = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        found.add(cell);
                    }
                });
            }
        }
        return found;
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }
}
