package org.waymark.benchmark;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
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

    static void run(Meter meter) throws Exception {
        Portfolio portfolio = PortfolioFiles.create(Path.of("matrix.cjm"), BigPortfolio.of(50, 40, 40, 8))
                .portfolio();
        OwnershipReport report = OwnershipReport.of(portfolio, portfolio.getJourneys(), MatrixOptions.PLAIN, Ids::idOf);
        WorkbookOptions options = new WorkbookOptions(Locale.ENGLISH,
                ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC));
        WorkbookContent content = new WorkbookContent(report, options);
        Path file = Files.createTempFile("waymark", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                OwnershipWorkbook.write(content, out, () -> false);
            }
            BareWorkbook bare = BareWorkbook.of(file);
            meter.note("2,000 touchpoints x 40 functions, %,d cells", bare.cells());
            meter.compare("write", 7, () -> OwnershipWorkbook.write(content, OutputStream.nullOutputStream(),
                    () -> false), BareWorkbook.NAME, bare::write);
        } finally {
            Files.delete(file);
        }
    }

    /** The import of 100,000 assignments beside POI's event model reading every cell of the same file. */
    static void runImport(Meter meter) throws Exception {
        PortfolioDocument document = PortfolioFiles.create(Path.of("matrix.cjm"), BigPortfolio.of(50, 40, 60, 50));
        OwnershipReport report = OwnershipReport.of(document, document.portfolio().getJourneys(), MatrixOptions.PLAIN);
        WorkbookOptions options = new WorkbookOptions(Locale.ENGLISH,
                ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC));
        Path file = Files.createTempFile("waymark", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                OwnershipWorkbook.write(new WorkbookContent(report, options), out, () -> false);
            }
            meter.note("workbook of %d assignments: %.1f MB, heap in use after writing %.0f MB",
                    report.assignments().size(), Files.size(file) / 1e6, usedMegabytes());
            meter.compare("read", 5, () -> OwnershipImport.read(document, file, Locale.ENGLISH, () -> false),
                    "POI's event model reading it", () -> events(file));
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
}
