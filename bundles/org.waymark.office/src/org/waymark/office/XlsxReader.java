package org.waymark.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/**
 * Reads a workbook row by row, in the usual or the strict form; only the shared strings are held in memory. What is read
 * has passed {@link XlsxCheck}.
 */
final class XlsxReader implements AutoCloseable {

    /** Receives the rows of a sheet in order. */
    @FunctionalInterface
    interface RowSink {
        /** @return true to receive the next row */
        boolean row(ReadRow row);
    }

    /** Work on a workbook that may be damaged. */
    @FunctionalInterface
    private interface Work<R> {
        R run() throws IOException, OpenXML4JException, ReadProblem;
    }

    private final String shown;
    private final Messages messages;
    private final OPCPackage opc;
    private final BooleanSupplier cancelled;
    private final WorkbookParts parts;
    private final List<String> strings;
    private final CellFormats formats;

    private XlsxReader(String shown, Messages messages, OPCPackage opc, boolean formatted, BooleanSupplier cancelled)
            throws JourneyException {
        this.cancelled = cancelled;
        this.shown = shown;
        this.messages = messages;
        this.opc = opc;
        this.parts = guarded(() -> WorkbookParts.of(opc));
        this.strings = guarded(() -> {
            StringsHandler handler = new StringsHandler();
            for (InputStream stream : parts.streams("/sharedStrings")) {
                SheetXml.parse(stream, handler);
            }
            return handler.strings();
        });
        this.formats = formatted ? guarded(this::styles) : CellFormats.PLAIN;
    }

    private CellFormats styles() throws IOException, OpenXML4JException, ReadProblem {
        StylesHandler handler = new StylesHandler();
        for (InputStream stream : parts.streams("/styles")) {
            SheetXml.parse(stream, handler);
        }
        return handler.formats(parts.from1904());
    }

    /**
     * Opens an ownership workbook, whose numbers are read as they are.
     *
     * @param cancelled asked before each row
     */
    static XlsxReader open(Path file, Messages messages, BooleanSupplier cancelled)
            throws IOException, JourneyException {
        XlsxCheck.check(file, messages);
        OPCPackage opc;
        try {
            opc = OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (OpenXML4JException | RuntimeException e) {
            throw new JourneyException(messages.get("import_damaged", file), e);
        }
        return opened(file.toString(), messages, opc, false, cancelled);
    }

    /**
     * Opens a workbook of any origin, whose numbers are read as they are shown: dates, times and percents.
     *
     * @param zip its parts; closed with the reader
     * @param shown name of the file for messages
     */
    static XlsxReader open(ZipFile zip, String shown, Messages messages, BooleanSupplier cancelled)
            throws JourneyException {
        OPCPackage opc;
        try {
            XlsxCheck.sizes(zip);
            opc = OPCPackage.open(new ZipFileZipEntrySource(zip));
        } catch (ReadProblem e) {
            throw new JourneyException(messages.get(e.getMessage(), shown), e);
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw new JourneyException(messages.get("import_damaged", shown), e);
        }
        return opened(shown, messages, opc, true, cancelled);
    }

    private static XlsxReader opened(String shown, Messages messages, OPCPackage opc, boolean formatted,
            BooleanSupplier cancelled) throws JourneyException {
        try {
            return new XlsxReader(shown, messages, opc, formatted, cancelled);
        } catch (JourneyException e) {
            opc.revert();
            throw e;
        }
    }

    /** Returns the sheet names in order, including hidden ones. */
    List<String> sheets() {
        return parts.sheets().stream().map(WorkbookParts.SheetPart::name).toList();
    }

    boolean isHidden(String sheet) {
        return parts.sheets().stream().anyMatch(it -> it.name().equals(sheet) && it.hidden());
    }

    /** Reads one sheet from its first row until the sink has enough. Merged areas have their text in each cell. */
    void read(String sheet, RowSink sink) throws JourneyException {
        guarded(() -> {
            for (WorkbookParts.SheetPart part : parts.sheets()) {
                if (part.name().equals(sheet)) {
                    MergedAreas merged;
                    try (InputStream stream = part.open()) {
                        merged = MergedAreas.of(stream);
                    }
                    try (InputStream stream = part.open()) {
                        SheetXml.parse(stream, new SheetHandler(strings, formats, merged, row -> {
                            if (cancelled.getAsBoolean()) {
                                throw new CancellationException();
                            }
                            return sink.row(row);
                        }));
                    }
                }
            }
            return sheet;
        });
    }

    private <R> R guarded(Work<R> work) throws JourneyException {
        try {
            return work.run();
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | OpenXML4JException | RuntimeException | ReadProblem e) {
            throw new JourneyException(messages.get("import_damaged", shown), e);
        }
    }

    @Override
    public void close() {
        opc.revert();
    }
}
