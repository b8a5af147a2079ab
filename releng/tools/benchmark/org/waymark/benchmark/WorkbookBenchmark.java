package org.waymark.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.workbook.WorkbookOptions;
import org.waymark.model.cjm.Portfolio;
import org.waymark.office.OwnershipImport;
import org.waymark.office.OwnershipWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** The workbook of 2,000 touchpoints x 40 functions beside POI's streaming writer writing the same cells and styles bare. */
final class WorkbookBenchmark {

    private WorkbookBenchmark() {
    }

    static void run() throws Exception {
        Portfolio portfolio = PortfolioFiles.create(Path.of("matrix.cjm"), BigPortfolio.of(50, 40, 40, 8))
                .portfolio();
        OwnershipReport report = OwnershipReport.of(portfolio, portfolio.getJourneys(), MatrixOptions.PLAIN, Ids::idOf);
        WorkbookOptions options = new WorkbookOptions(Locale.ENGLISH,
                ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC));
        WorkbookContent content = new WorkbookContent(report, options);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OwnershipWorkbook.write(content, bytes, () -> false);
        try (XSSFWorkbook same = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            Copy copy = Copy.of(same);
            Timing timing = Timing.of(5, () -> OwnershipWorkbook.write(content, OutputStream.nullOutputStream(),
                    () -> false), copy::write);
            timing.print("workbook, " + copy.cells() + " cells", "bare SXSSF, the same cells and styles",
                    "at most 1.43 = 0.7 of its cells a second");
        }
    }

    /** The import of 100,000 assignments beside POI's event model reading every cell of the same file. */
    static void runImport() throws Exception {
        PortfolioDocument document = PortfolioFiles.create(Path.of("matrix.cjm"), BigPortfolio.of(50, 40, 60, 50));
        OwnershipReport report = OwnershipReport.of(document, document.portfolio().getJourneys(), MatrixOptions.PLAIN);
        WorkbookOptions options = new WorkbookOptions(Locale.ENGLISH,
                ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC));
        Path file = Files.createTempFile("waymark", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                OwnershipWorkbook.write(new WorkbookContent(report, options), out, () -> false);
            }
            System.out.printf("workbook of %d assignments: %.1f MB, heap in use after writing %.0f MB%n",
                    report.assignments().size(), Files.size(file) / 1e6, usedMegabytes());
            Timing.of(5, () -> OwnershipImport.read(document, file, Locale.ENGLISH, () -> false), () -> events(file))
                    .print("import of that workbook", "POI's event model reading it", "at most 3.00");
        } finally {
            Files.delete(file);
        }
    }

    private static double usedMegabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    private static int events(Path file) throws Exception {
        int[] cells = new int[1];
        try (OPCPackage opc = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opc);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opc);
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings,
                            new SheetContentsHandler() {
                                @Override
                                public void startRow(int row) {
                                }

                                @Override
                                public void endRow(int row) {
                                }

                                @Override
                                public void cell(String reference, String value, XSSFComment comment) {
                                    cells[0] += value.length();
                                }
                            }, false));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
        return cells[0];
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
