package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Step;

/** Maps in workbooks of any hand. */
class WorkbookImporterTest {

    private static final String[] MAP = {"Stage|Touchpoint|Channels|Assumed emotion|Pain points",
            "Find|Sees ad|Street|1|Loud", "|Asks a friend|Phone|2|", "Buy|Pays|Till|-1.5|Queue"};
    private static final List<String> EXPECTED = List.of("Find: ", "  Sees ad: [Street] 1 [Loud]",
            "  Asks a friend: [Phone] 2 []", "Buy: ", "  Pays: [Till] -1.5 [Queue]");

    private static ImportResult read(byte[] content) throws JourneyException {
        return new WorkbookImporter().read(new ImportInput(content, "imported", Locale.ENGLISH));
    }

    private static List<String> map(ImportResult result) {
        List<String> lines = new ArrayList<>();
        for (Journey journey : result.portfolio().getJourneys()) {
            journey.getStages().forEach(stage -> {
                lines.add(Labels.of(stage) + ": " + properties(stage));
                stage.getTouchpoints().forEach(it -> lines.add("  " + Labels.of(it) + ": ["
                        + Labels.of(it.getChannels()) + "] " + it.getEmotions().stream()
                                .map(e -> e.getScore().toPlainString()).collect(Collectors.joining(" "))
                        + " [" + Labels.of(it.getPainPoints()) + "]" + properties(it)));
            });
        }
        return lines;
    }

    private static String properties(Step step) {
        return step.getProperties().stream().map(it -> " " + it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining());
    }

    @Test
    void aSheetIsReadAsATable() throws Exception {
        byte[] book = Workbooks.of(it -> Workbooks.rows(it.createSheet("Map"), MAP));
        assertEquals(EXPECTED, map(read(book)));
        assertEquals(List.of(), read(book).summary().notices());
    }

    @Test
    void theStrictFormIsTheSame() throws Exception {
        assertEquals(EXPECTED,
                map(read(Workbooks.strict(Workbooks.of(it -> Workbooks.rows(it.createSheet("Map"), MAP))))));
    }

    @Test
    void inlineTextsAreTheSame() throws Exception {
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            Workbooks.rows(book.createSheet("Map"), MAP);
            assertEquals(EXPECTED, map(read(Workbooks.bytes(book))));
        }
    }

    @Test
    void anOldWorkbookIsTheSame() throws Exception {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Sheet sheet = Workbooks.rows(book.createSheet("Map"), MAP);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
            assertEquals(EXPECTED, map(read(Workbooks.bytes(book))));
        }
    }

    @Test
    void aMergedAreaHasItsTextInEachCell() throws Exception {
        byte[] book = Workbooks.of(it -> {
            Sheet sheet = Workbooks.rows(it.createSheet("Map"), "Journey map||||",
                    "Stage|Touchpoint|Channels|Pain points|Note of ours", "Find|Sees ad|Web|Loud|x", "||||",
                    "|Reads||Slow|", "Buy|Pays|Till|Queue|y");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A5"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("C3:C5"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("E3:E6"));
            sheet.getRow(3).createCell(3).setCellValue("Bright");
        });
        assertEquals(List.of("Find: ", "  Sees ad: [Web]  [Loud, Bright] Note of ours=x",
                "  Reads: [Web]  [Slow] Note of ours=x", "Buy: ", "  Pays: [Till]  [Queue] Note of ours=y"),
                map(read(book)));
    }

    @Test
    void mergedStagesOfADrawnMapHoldAllTheirColumns() throws Exception {
        byte[] book = Workbooks.of(it -> {
            Sheet sheet = Workbooks.rows(it.createSheet("Map"), "|Find||Buy", "Touchpoints|Ad|Friend|Till",
                    "Channels|Street||Shop", "Emotions (-2 to 2)|1|2|-1.5", "Problems|Loud||Queue");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:C3"));
        });
        assertEquals(List.of("Find: ", "  Ad: [Street] 1 [Loud]", "  Friend: [Street] 2 []", "Buy: ",
                "  Till: [Shop] -1.5 [Queue]"), map(read(book)));
    }

    @Test
    void formulasCountWithTheirStoredValuesAndTheirErrorsAreNamed() throws Exception {
        byte[] book = Workbooks.of(it -> {
            Sheet sheet = Workbooks.rows(it.createSheet("Map"), "Stage|Touchpoint|Channels|Assumed emotion",
                    "Find|Sees ad|Street|1", "Buy|Pays|Till|");
            sheet.getRow(1).createCell(3).setCellFormula("3-1");
            sheet.getRow(2).createCell(2).setCellFormula("\"Ti\"&\"ll\"");
            it.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.getRow(2).createCell(3).setCellFormula("A1+1");
            sheet.getRow(2).getCell(3).setCellErrorValue(FormulaError.REF.getCode());
            sheet.getRow(1).createCell(4).setCellFormula("1+1");
        });
        ImportResult result = read(book);
        assertEquals(List.of("Find: ", "  Sees ad: [Street] 2 []", "Buy: ", "  Pays: [Till]  []"), map(result));
        assertTrue(result.summary().notices().contains("Map!D3: the formula has the error #REF!; left out"),
                result.summary().notices().toString());
    }

    @Test
    void datesTimesAndPercentsAreReadAsTheyAreShown() throws Exception {
        byte[] book = Workbooks.of(it -> {
            Sheet sheet = Workbooks.rows(it.createSheet("Map"), "Stage|Touchpoint|Date|Share|Start|Sum",
                    "Find|Sees ad||||0.30000000000000004");
            CellStyle date = it.createCellStyle();
            date.setDataFormat(it.createDataFormat().getFormat("dd.mm.yyyy"));
            CellStyle percent = it.createCellStyle();
            percent.setDataFormat(it.createDataFormat().getFormat("0%"));
            CellStyle time = it.createCellStyle();
            time.setDataFormat(it.createDataFormat().getFormat("hh:mm"));
            Cell day = sheet.getRow(1).createCell(2);
            day.setCellValue(LocalDate.of(2026, 3, 14));
            day.setCellStyle(date);
            Cell share = sheet.getRow(1).createCell(3);
            share.setCellValue(0.385);
            share.setCellStyle(percent);
            Cell start = sheet.getRow(1).createCell(4);
            start.setCellValue(0.4375);
            start.setCellStyle(time);
        });
        assertEquals(List.of("Find: ", "  Sees ad: []  [] Date=2026-03-14 Share=38.5 % Start=10:30 Sum=0.3"),
                map(read(book)));
    }

    @Test
    void hiddenRowsAreReadAndHiddenSheetsAreNot() throws Exception {
        byte[] book = Workbooks.of(it -> {
            Workbooks.rows(it.createSheet("Old"), "Stage|Touchpoint|Channels", "x|y|z");
            Workbooks.rows(it.createSheet("Cover"), "Our map");
            Workbooks.rows(it.createSheet("Map"), MAP).getRow(2).setZeroHeight(true);
            it.setSheetHidden(0, true);
        });
        ImportResult result = read(book);
        assertEquals(EXPECTED, map(result));
        assertEquals(List.of("Map, row 3: hidden rows were read as well: 3",
                "the hidden sheet \"Old\" was not read (rows: 2); to read it: --sheet",
                "the sheet \"Cover\" was not read (rows: 1); to read it: --sheet"), result.summary().notices());
    }

    @Test
    void theOwnWorkbookSaysWhereItsEditsBelong() throws Exception {
        ImportResult result = read(new Fees().bytes(org.waymark.core.ownership.MatrixOptions.PLAIN, Fees.ENGLISH));
        assertTrue(result.summary().notices().getFirst().contains("waymark matrix import"),
                result.summary().notices().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Stage;Touchpoint | this is text and no Excel workbook",
            "%PDF-1.7 | PDF", "version https://git-lfs.github.com/spec/v1 | Git LFS"})
    void anotherKindOfFileIsNamed(String content, String message) {
        String said = assertThrows(JourneyException.class, () -> read(content.getBytes(StandardCharsets.UTF_8)))
                .getMessage();
        assertTrue(said.toLowerCase(Locale.ROOT).contains(message.toLowerCase(Locale.ROOT)),
                said);
    }

    @Test
    void aBombIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertTrue(assertThrows(JourneyException.class, () -> read(out.toByteArray())).getMessage()
                .contains("larger than"));
    }

    @Test
    void aMergedSheetOfAMillionCellsIsRead() throws Exception {
        byte[] book = Workbooks.of(it -> {
            Sheet sheet = Workbooks.rows(it.createSheet("Map"), MAP);
            sheet.addMergedRegion(CellRangeAddress.valueOf("F1:XFD100000"));
            sheet.getRow(0).createCell(5).setCellValue("x");
        });
        assertEquals(3, read(book).portfolio().getJourneys().getFirst().getStages().stream()
                .mapToInt(it -> it.getTouchpoints().size()).sum());
    }
}
