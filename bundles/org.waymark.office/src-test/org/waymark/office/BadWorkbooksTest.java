package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.workbook.ImportReport;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;

/** A file that is not an ownership workbook is refused with one clear line before it can do harm. */
class BadWorkbooksTest {

    @TempDir
    private Path folder;
    private final Fees fees = new Fees();
    private PortfolioDocument document;

    @BeforeEach
    void document() {
        document = fees.document();
    }

    @Test
    void aMissingEmptyOrRenamedFile() throws Exception {
        refused(folder.resolve("missing.xlsx"), "the file does not exist");
        refused(file(new byte[0]), "this is not an Excel workbook");
        refused(file("Touchpoint;R;A\n".getBytes(StandardCharsets.UTF_8)), "this is not an Excel workbook");
        refused(file("PK but not really".getBytes(StandardCharsets.UTF_8)), "the workbook is damaged");
        refused(file(zip("hello.txt", new byte[10])), "this is not an Excel workbook");
    }

    @Test
    void excel97AndOtherFormats() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet().createRow(0).createCell(0).setCellValue("R");
            old.write(out);
        }
        refused(file(out.toByteArray()), "this is an Excel 97 workbook; save it as .xlsx");
        refused(file(zip("xl/workbook.bin", new byte[10])), "binary workbook");
        refused(file(openDocument()), "this is a LibreOffice workbook (.ods); save it as .xlsx");
    }

    @Test
    void aWorkbookWithAPassword() throws Exception {
        // Excel puts an encrypted workbook into a container with these two streams
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[100]), "EncryptionInfo");
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            container.writeFilesystem(out);
        }
        refused(file(out.toByteArray()), "encrypted; remove the password");
        refused(file(Arrays.copyOf(out.toByteArray(), 600)), "not an Excel workbook");
    }

    @Test
    void macrosAndExternalLinks() throws Exception {
        byte[] good = fees(MatrixOptions.PLAIN);
        refused(file(with(good, "xl/vbaProject.bin", new byte[100])), "contains macros");
        refused(file(with(good, "xl/externalLinks/externalLink1.xml", new byte[100])), "refers to other workbooks");
    }

    @Test
    void aTruncatedOrGarbledWorkbook() throws Exception {
        byte[] good = fees(MatrixOptions.PLAIN);
        refused(file(Arrays.copyOf(good, good.length / 2)), "damaged");
        refused(file(with(good, "xl/worksheets/sheet2.xml", "<worksheet><row".getBytes(StandardCharsets.UTF_8))),
                "damaged");
    }

    @Test
    void aDocumentTypeIsNeverFollowed() throws Exception {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "secret");
        String sheet = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet xmlns="
                + "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" "
                + "t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>";
        refused(file(with(fees(MatrixOptions.PLAIN), "xl/worksheets/sheet2.xml",
                sheet.getBytes(StandardCharsets.UTF_8))), "damaged");
    }

    @Test
    void aZipBomb() throws Exception {
        // 40 MB of styles in 40 KB; our largest workbook has less than a tenth of it
        refused(file(with(fees(MatrixOptions.PLAIN), "xl/styles.xml", new byte[40 << 20])),
                "larger than any ownership workbook can be");
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 2_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + i));
            }
        }
        refused(file(many.toByteArray()), "larger than any");
    }

    @Test
    void aWorkbookWithoutAnythingOfOurs() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook foreign = new XSSFWorkbook()) {
            Row row = foreign.createSheet("RACI").createRow(0);
            row.createCell(0).setCellValue("Task");
            row.createCell(1).setCellValue("CC");
            foreign.write(out);
        }
        refused(file(out.toByteArray()), "no sheet of an ownership workbook and no table of owners was found");
    }

    @Test
    void aWorkbookOfAnotherPortfolioOrRolledUpOrOfANewerVersion() throws Exception {
        refused(file(fees(MatrixOptions.PLAIN.withRollUp(1))), "functions are rolled up");
        RoundTrip trip = new RoundTrip(document, folder);
        trip.edit(book -> book.getSheet(DataSheet.NAME).getRow(0).getCell(2).setCellValue("_other"));
        refused(trip.file(), "exported from another portfolio, \"Harbour Bank\"");
        trip.edit(book -> book.getSheet(DataSheet.NAME).getRow(0).getCell(1).setCellValue("2"));
        refused(trip.file(), "newer version");
        RoundTrip rolled = new RoundTrip(document, folder, Fees.ENGLISH, MatrixOptions.PLAIN.withRollUp(1));
        rolled.edit(book -> book.removeSheetAt(book.getSheetIndex(DataSheet.NAME)));
        refused(rolled.file(), "functions are rolled up");
    }

    @Test
    void endlessRowsAreReadWithoutBeingHeld() throws Exception {
        Path file = folder.resolve("endless.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(Files.newInputStream(
                file(fees(MatrixOptions.PLAIN)))), 100); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.getSheet("RACI");
            for (int r = 100; r < 100_000; r++) {
                Row row = sheet.createRow(r);
                row.createCell(MatrixSheet.NAME).setCellValue(r);
                row.createCell(MatrixSheet.FIRST_FUNCTION).setCellValue("R");
            }
            book.write(out);
        }
        ImportReport report = OwnershipImport.read(document, file, Locale.ENGLISH, () -> false);
        assertFalse(report.hasChanges());
        assertTrue(report.items().size() < 1_000, "of all the lines only some are told");
        assertEquals("99400", report.items().getLast().after());
    }

    private void refused(Path file, String message) throws Exception {
        String before = CanonicalText.of(document);
        JourneyException refusal = assertThrows(JourneyException.class,
                () -> OwnershipImport.read(document, file, Locale.ENGLISH, () -> false));
        assertTrue(refusal.getMessage().startsWith(file + ": ") && refusal.getMessage().contains(message),
                refusal.getMessage());
        assertFalse(refusal.getMessage().contains("\n"));
        assertEquals(before, CanonicalText.of(document));
    }

    private static byte[] openDocument() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<office:document-content/>".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private byte[] fees(MatrixOptions options) throws Exception {
        return Files.readAllBytes(new RoundTrip(document, folder, Fees.ENGLISH, options).file());
    }

    private Path file(byte[] content) throws Exception {
        return Files.write(folder.resolve("bad.xlsx"), content);
    }

    private static byte[] zip(String name, byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** Returns the workbook with one part added or replaced. */
    private static byte[] with(byte[] workbook, String name, byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
