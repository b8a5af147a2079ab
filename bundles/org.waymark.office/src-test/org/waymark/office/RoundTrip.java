package org.waymark.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.common.command.Command;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.workbook.ImportReport;
import org.waymark.core.workbook.ImportTexts;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.workbook.WorkbookOptions;

/** A workbook that is sent to a client and imported again. */
final class RoundTrip {

    /** The client's edits of the workbook. */
    @FunctionalInterface
    interface Client {
        void edit(XSSFWorkbook workbook) throws Exception;
    }

    final PortfolioDocument document;
    private final Path folder;
    private byte[] bytes;

    RoundTrip(PortfolioDocument document, Path folder) throws Exception {
        this(document, folder, Fees.ENGLISH, MatrixOptions.PLAIN);
    }

    RoundTrip(PortfolioDocument document, Path folder, WorkbookOptions options, MatrixOptions matrix)
            throws Exception {
        this.document = document;
        this.folder = folder;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OwnershipWorkbook.write(new WorkbookContent(
                OwnershipReport.of(document, document.portfolio().getJourneys(), matrix), options), out, () -> false);
        bytes = out.toByteArray();
    }

    /** Applies the client's edits. */
    RoundTrip edit(Client client) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            client.edit(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            bytes = out.toByteArray();
        }
        return this;
    }

    Path file() throws Exception {
        Path file = folder.resolve("workbook.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes);
        }
        return file;
    }

    void replace(byte[] content) {
        bytes = content;
    }

    ImportReport report() throws Exception {
        return OwnershipImport.read(document, file(), Locale.ENGLISH, () -> false);
    }

    /** Returns the lines of the report and asserts that making it changed nothing. */
    List<String> lines() throws Exception {
        String before = CanonicalText.of(document);
        ImportReport report = report();
        if (!before.equals(CanonicalText.of(document))) {
            throw new AssertionError("a dry run changed the model");
        }
        ImportTexts texts = ImportTexts.of(Locale.ENGLISH);
        return report.items().stream().map(texts::line).toList();
    }

    /** Imports, asserts that one undo reverts everything, and redoes it. */
    void apply() throws Exception {
        String before = CanonicalText.of(document);
        DocumentDomain domain = new DocumentDomain(document);
        Command command = report().command(domain).orElseThrow();
        domain.getCommandStack().execute(command);
        String after = CanonicalText.of(document);
        domain.getCommandStack().undo();
        if (!before.equals(CanonicalText.of(document))) {
            throw new AssertionError("one undo does not take the import back");
        }
        domain.getCommandStack().redo();
        if (!after.equals(CanonicalText.of(document))) {
            throw new AssertionError("redo gives something else");
        }
    }

    /** Returns the cell of a touchpoint and a function on a matrix sheet, found by the visible texts. */
    static Cell cell(Sheet sheet, String step, String code) {
        Row head = null;
        int name = -1;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (Fees.text(cell).equals("Stage and touchpoint")) {
                    head = row;
                    name = cell.getColumnIndex();
                }
            }
        }
        for (Cell cell : head) {
            if (Fees.text(cell).equals(code)) {
                Row row = Fees.row(sheet, name, step);
                return row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + code);
    }

    static void set(XSSFWorkbook workbook, String sheet, String step, String code, String text) {
        Cell cell = cell(workbook.getSheet(sheet), step, code);
        cell.setBlank();
        if (text.matches("-?[0-9.]+")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
