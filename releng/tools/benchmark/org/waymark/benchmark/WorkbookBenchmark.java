package org.waymark.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.persist.Ids;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Portfolio;
import org.waymark.office.OwnershipWorkbook;
import org.waymark.office.WorkbookOptions;

/** The workbook of 2,000 touchpoints x 40 functions beside POI's streaming writer writing the same cells and styles bare. */
final class WorkbookBenchmark {

    private WorkbookBenchmark() {
    }

    static void run() throws Exception {
        Portfolio portfolio = PortfolioFiles.create(java.nio.file.Path.of("matrix.cjm"), BigPortfolio.of(50, 40, 40, 8))
                .portfolio();
        OwnershipReport report = OwnershipReport.of(portfolio, portfolio.getJourneys(), MatrixOptions.PLAIN, Ids::idOf);
        WorkbookOptions options = new WorkbookOptions(Locale.ENGLISH,
                ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OwnershipWorkbook.write(report, options, bytes);
        try (XSSFWorkbook same = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            Copy copy = Copy.of(same);
            Timing timing = Timing.of(9, () -> OwnershipWorkbook.write(report, options, OutputStream.nullOutputStream()),
                    copy::write);
            timing.print("workbook, " + copy.cells() + " cells", "bare SXSSF, the same cells and styles",
                    "at most 2.00 = half as many cells a second");
        }
    }

    /** The cells of a workbook, held so that writing them is nothing but the work of the streaming writer. */
    private record Copy(XSSFWorkbook styles, List<List<List<Object[]>>> sheets) {

        static Copy of(XSSFWorkbook workbook) {
            List<List<List<Object[]>>> sheets = new ArrayList<>();
            for (Sheet sheet : workbook) {
                List<List<Object[]>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<Object[]> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        cells.add(new Object[] {cell.getColumnIndex(), value(cell), (int) cell.getCellStyle().getIndex()});
                    }
                    rows.add(cells);
                }
                sheets.add(rows);
            }
            return new Copy(workbook, sheets);
        }

        private static Object value(Cell cell) {
            return switch (cell.getCellType()) {
                case NUMERIC -> cell.getNumericCellValue();
                case STRING -> cell.getStringCellValue();
                case FORMULA -> new StringBuilder(cell.getCellFormula());
                default -> "";
            };
        }

        int cells() {
            return sheets.stream().flatMap(List::stream).mapToInt(List::size).sum();
        }

        Object write() throws Exception {
            try (XSSFWorkbook template = new XSSFWorkbook();
                    SXSSFWorkbook workbook = new SXSSFWorkbook(template, 100)) {
                template.getStylesSource().getTheme();
                List<CellStyle> copies = new ArrayList<>();
                for (int i = 0; i < styles.getNumCellStyles(); i++) {
                    CellStyle style = workbook.createCellStyle();
                    style.cloneStyleFrom(styles.getCellStyleAt(i));
                    copies.add(style);
                }
                for (List<List<Object[]>> rows : sheets) {
                    SXSSFSheet sheet = workbook.createSheet();
                    int index = 0;
                    for (List<Object[]> cells : rows) {
                        SXSSFRow row = sheet.createRow(index++);
                        for (Object[] it : cells) {
                            write(row.createCell((Integer) it[0]), it[1], copies.get((Integer) it[2]));
                        }
                    }
                }
                workbook.write(OutputStream.nullOutputStream());
            }
            return null;
        }

        private static void write(Cell cell, Object value, CellStyle style) {
            cell.setCellStyle(style);
            if (value instanceof Double number) {
                cell.setCellValue(number);
            } else if (value instanceof StringBuilder formula) {
                cell.setCellFormula(formula.toString());
            } else if (!value.equals("")) {
                cell.setCellValue((String) value);
            }
        }
    }
}
