package org.waymark.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a workbook that passed {@link XlsxCheck} row by row; only the shared strings are held in memory. */
final class XlsxReader implements AutoCloseable {

    /** Receives the rows of a sheet in order. */
    @FunctionalInterface
    interface RowSink {
        /** @return true to receive the next row */
        boolean row(ReadRow row);
    }

    private final Path file;
    private final Messages messages;
    private final OPCPackage opc;
    private final BooleanSupplier cancelled;
    private final List<String> strings;

    private XlsxReader(Path file, Messages messages, OPCPackage opc, BooleanSupplier cancelled)
            throws JourneyException {
        this.cancelled = cancelled;
        this.file = file;
        this.messages = messages;
        this.opc = opc;
        this.strings = strings();
    }

    /** @param cancelled asked before each row */
    static XlsxReader open(Path file, Messages messages, BooleanSupplier cancelled)
            throws IOException, JourneyException {
        XlsxCheck.check(file, messages);
        OPCPackage opc;
        try {
            opc = OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (OpenXML4JException | RuntimeException e) {
            throw new JourneyException(messages.get("import_damaged", file), e);
        }
        try {
            return new XlsxReader(file, messages, opc, cancelled);
        } catch (JourneyException e) {
            opc.revert();
            throw e;
        }
    }

    /** Returns the sheet names in order, including hidden ones. */
    List<String> sheets() throws JourneyException {
        List<String> names = new ArrayList<>();
        eachSheet((name, stream) -> names.add(name));
        return names;
    }

    /** Reads one sheet from its first row until the sink has enough. */
    void read(String sheet, RowSink sink) throws JourneyException {
        eachSheet((name, stream) -> {
            if (name.equals(sheet)) {
                parse(stream, new SheetHandler(strings, row -> {
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    return sink.row(row);
                }));
            }
        });
    }

    @FunctionalInterface
    private interface SheetStream {
        void accept(String name, InputStream stream) throws JourneyException;
    }

    private void eachSheet(SheetStream action) throws JourneyException {
        try {
            Iterator<InputStream> streams = new XSSFReader(opc).getSheetsData();
            while (streams.hasNext()) {
                try (InputStream stream = streams.next()) {
                    action.accept(((XSSFReader.SheetIterator) streams).getSheetName(), stream);
                }
            }
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw new JourneyException(messages.get("import_damaged", file), e);
        }
    }

    private List<String> strings() throws JourneyException {
        StringsHandler handler = new StringsHandler();
        try {
            for (PackagePart part : opc.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
                try (InputStream stream = part.getInputStream()) {
                    parse(stream, handler);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new JourneyException(messages.get("import_damaged", file), e);
        }
        return handler.strings();
    }

    private void parse(InputStream stream, DefaultHandler handler) throws JourneyException {
        try {
            // refuses document types, so that no entity is expanded and nothing external is read
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(stream));
        } catch (SheetHandler.Enough e) {
            return;
        } catch (CancellationException e) {
            throw e;
        } catch (SAXException | ParserConfigurationException | IOException | RuntimeException e) {
            throw new JourneyException(messages.get("import_damaged", file), e);
        }
    }

    @Override
    public void close() {
        opc.revert();
    }
}
