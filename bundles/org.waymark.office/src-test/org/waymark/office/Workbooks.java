package org.waymark.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks as other people and programs do. */
final class Workbooks {

    /** Fills a workbook. */
    @FunctionalInterface
    interface Maker {
        void make(XSSFWorkbook book) throws Exception;
    }

    private Workbooks() {
    }

    static byte[] of(Maker maker) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            maker.make(book);
            return bytes(book);
        }
    }

    static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    /** Writes rows of texts, cells separated by bars; digits become numbers. */
    static Sheet rows(Sheet sheet, String... rows) {
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            String[] cells = rows[i].split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                if (cells[c].matches("-?[0-9]+(\\.[0-9]+)?")) {
                    row.createCell(c).setCellValue(Double.parseDouble(cells[c]));
                } else if (!cells[c].isEmpty()) {
                    row.createCell(c).setCellValue(cells[c]);
                }
            }
        }
        return sheet;
    }

    /** Returns the same workbook in the strict form of the format, as "Strict Open XML Spreadsheet" of Excel writes it. */
    static byte[] strict(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    part = new String(part, StandardCharsets.UTF_8)
                            .replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                    "http://purl.oclc.org/ooxml/spreadsheetml/main")
                            .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    "http://purl.oclc.org/ooxml/officeDocument/relationships")
                            .getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(part);
            }
        }
        return out.toByteArray();
    }
}
