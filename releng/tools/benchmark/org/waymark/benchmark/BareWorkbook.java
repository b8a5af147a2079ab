package org.waymark.benchmark;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.core.text.XmlLimits;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The cells and styles of a workbook, held so that writing them is nothing but the work of POI's streaming writer. */
final class BareWorkbook {

    static final String NAME = "bare SXSSF, the same cells and styles";

    private static final int ROWS_IN_MEMORY = 100;

    private final StylesTable styles;
    private final List<List<BareRow>> sheets;

    /** The cells of a row. A value is a number, a text, a formula or nothing. */
    private record BareRow(int[] columns, int[] styles, Object[] values) {
    }

    private record Formula(String text) {
    }

    private BareWorkbook(StylesTable styles, List<List<BareRow>> sheets) {
        this.styles = styles;
        this.sheets = sheets;
    }

    static BareWorkbook of(Path file) throws Exception {
        try (OPCPackage opc = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opc);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opc);
            List<List<BareRow>> sheets = new ArrayList<>();
            Map<Object, Object> once = new HashMap<>();
            Iterator<InputStream> streams = reader.getSheetsData();
            while (streams.hasNext()) {
                try (InputStream sheet = streams.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    // Java 25 ends with an error at a hundred thousand escaped characters
                    for (String limit : XmlLimits.OF_ENTITIES) {
                        xml.setProperty(limit, XmlLimits.NONE);
                    }
                    Rows rows = new Rows(strings, once);
                    xml.setContentHandler(rows);
                    xml.parse(new InputSource(sheet));
                    sheets.add(rows.rows);
                }
            }
            return new BareWorkbook(reader.getStylesTable(), sheets);
        }
    }

    int cells() {
        return sheets.stream().flatMap(List::stream).mapToInt(row -> row.columns.length).sum();
    }

    Object write() throws Exception {
        try (XSSFWorkbook template = new XSSFWorkbook();
                SXSSFWorkbook workbook = new SXSSFWorkbook(template, ROWS_IN_MEMORY)) {
            template.getStylesSource().getTheme();
            List<CellStyle> copies = new ArrayList<>();
            for (int i = 0; i < styles.getNumCellStyles(); i++) {
                CellStyle style = workbook.createCellStyle();
                style.cloneStyleFrom(styles.getStyleAt(i));
                copies.add(style);
            }
            for (List<BareRow> rows : sheets) {
                SXSSFSheet sheet = workbook.createSheet();
                int index = 0;
                for (BareRow from : rows) {
                    SXSSFRow row = sheet.createRow(index++);
                    for (int i = 0; i < from.columns.length; i++) {
                        write(row.createCell(from.columns[i]), from.values[i], copies.get(from.styles[i]));
                    }
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
        return sheets;
    }

    private static void write(SXSSFCell cell, Object value, CellStyle style) {
        cell.setCellStyle(style);
        switch (value) {
            case Double number -> cell.setCellValue(number);
            case Formula formula -> cell.setCellFormula(formula.text);
            case String text when !text.isEmpty() -> cell.setCellValue(text);
            default -> {
                // a cell that only has a style
            }
        }
    }

    /** Collects the rows of a sheet. */
    private static final class Rows extends DefaultHandler {

        private final ReadOnlySharedStringsTable strings;
        private final Map<Object, Object> once;
        private final List<BareRow> rows = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();
        private final List<int[]> places = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String type = "";
        private Object value = "";

        Rows(ReadOnlySharedStringsTable strings, Map<Object, Object> once) {
            this.strings = strings;
            this.once = once;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            text.setLength(0);
            if (name.equals("row")) {
                values.clear();
                places.clear();
            } else if (name.equals("c")) {
                String style = attributes.getValue("s");
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                value = "";
                places.add(new int[] {new CellReference(attributes.getValue("r")).getCol(),
                        style == null ? 0 : Integer.parseInt(style)});
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            switch (name) {
                case "f" -> value = new Formula(text.toString());
                case "t" -> value = text.toString();
                case "v" -> {
                    if (!(value instanceof Formula)) {
                        value = switch (type) {
                            case "s" -> strings.getItemAt(Integer.parseInt(text.toString())).getString();
                            case "n" -> Double.valueOf(text.toString());
                            default -> text.toString();
                        };
                    }
                }
                case "c" -> values.add(once.computeIfAbsent(value, it -> it));
                case "row" -> rows.add(new BareRow(places.stream().mapToInt(it -> it[0]).toArray(),
                        places.stream().mapToInt(it -> it[1]).toArray(), values.toArray()));
                default -> {
                    // nothing of a cell
                }
            }
        }
    }
}
