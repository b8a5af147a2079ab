package org.waymark.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.TableImporter;
import org.waymark.core.reading.FileKind;
import org.waymark.core.table.TableBook;
import org.waymark.core.table.TableSheet;
import org.waymark.core.text.Messages;

/** Reads the tables of Excel workbooks: .xlsx in all its forms, and .xls. Formulas count with their stored values. */
public final class WorkbookImporter implements TableImporter {

    private static final FileFormat FORMAT = new FileFormat("xlsx", List.of("xlsx", "xlsm", "xltx", "xls"),
            WorkbookImporter.class);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    /** Returns the name of what is read, which is any table and not only the workbook that is written. */
    @Override
    public String title(Locale locale) {
        return Messages.of(WorkbookImporter.class, locale).get("xlsx_importTitle");
    }

    @Override
    public TableBook book(ImportInput input) throws JourneyException {
        Messages messages = Messages.of(WorkbookImporter.class, input.locale());
        return switch (FileKind.of(input.content())) {
            case XLSX, OTHER_ZIP -> xlsx(input, messages);
            case XLS -> xls(input, messages);
            case TEXT -> throw new JourneyException(messages.get("table_text"));
            case XLSB -> throw new JourneyException(FileKind.XLSB.refusal(input.locale()).orElseThrow());
            default -> throw new JourneyException(FileKind.of(input.content()).refusal(input.locale()).orElseThrow());
        };
    }

    private static TableBook xlsx(ImportInput input, Messages messages) throws JourneyException {
        String shown = messages.get("table_file");
        List<TableSheet> sheets = new ArrayList<>();
        boolean ours = false;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(input.content())).get();
                XlsxReader reader = XlsxReader.open(zip, shown, messages, input.cancelled())) {
            for (String name : reader.sheets()) {
                if (name.equals(DataSheet.NAME)) {
                    ours = true;
                } else {
                    SheetTable table = new SheetTable(name, reader.isHidden(name));
                    reader.read(name, table::row);
                    sheets.add(table.sheet());
                }
            }
        } catch (IOException e) {
            throw new JourneyException(messages.get("import_damaged", shown), e);
        }
        return new TableBook(sheets, Optional.empty(), ours ? List.of(messages.get("table_ours")) : List.of());
    }

    private static TableBook xls(ImportInput input, Messages messages) throws JourneyException {
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(input.content()))) {
            return new TableBook(OldWorkbook.sheets(book, input.cancelled()), Optional.empty(), List.of());
        } catch (IOException | RuntimeException e) {
            if (e instanceof java.util.concurrent.CancellationException stopped) {
                throw stopped;
            }
            throw new JourneyException(messages.get("import_damaged", messages.get("table_file")), e);
        }
    }
}
