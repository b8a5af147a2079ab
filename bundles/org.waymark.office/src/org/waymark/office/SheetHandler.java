package org.waymark.office;

import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.waymark.office.ReadRow.Type;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the cells of one worksheet. References of rows and cells are optional in the format; missing ones are counted.
 */
final class SheetHandler extends DefaultHandler {

    /** Thrown to stop parsing when no further rows are wanted. */
    static final class Enough extends SAXException {

        private static final long serialVersionUID = 1L;
    }

    private static final int MAX_COLUMN = 16_383;

    private final List<String> strings;
    private final CellFormats formats;
    private final MergedAreas merged;
    private final XlsxReader.RowSink sink;
    private final ReadRow row = new ReadRow();
    private final StringBuilder value = new StringBuilder();
    private int rowIndex = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean formula;
    private boolean inValue;
    private boolean inPhonetic;

    /** @param merged areas whose cells all get the text of their first one */
    SheetHandler(List<String> strings, CellFormats formats, MergedAreas merged, XlsxReader.RowSink sink) {
        this.strings = strings;
        this.formats = formats;
        this.merged = merged;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        switch (localName) {
            case "row" -> startRow(attributes.getValue("r"), attributes.getValue("hidden"));
            case "c" -> startCell(attributes);
            case "v" -> inValue = true;
            case "rPh" -> inPhonetic = true;
            case "t" -> inValue = !inPhonetic;
            case "f" -> formula = true;
            default -> {
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        switch (localName) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            default -> {
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inValue) {
            value.append(chars, start, length);
        }
    }

    private void startRow(String reference, String hidden) throws SAXException {
        int index = reference == null ? rowIndex + 1 : Integer.parseInt(reference) - 1;
        if (index <= rowIndex) {
            throw new SAXException("row " + reference + " out of order");
        }
        rowIndex = index;
        column = -1;
        row.start(rowIndex, "1".equals(hidden) || "true".equals(hidden));
    }

    private void endRow() throws SAXException {
        merged.fill(row);
        if (!sink.row(row)) {
            throw new Enough();
        }
    }

    private void startCell(Attributes attributes) throws SAXException {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        if (column < 0 || column > MAX_COLUMN) {
            throw new SAXException("no cell " + reference);
        }
        type = attributes.getValue("t") == null ? "" : attributes.getValue("t");
        style = style(attributes.getValue("s"));
        formula = false;
        value.setLength(0);
    }

    private static int style(String text) {
        return text == null || text.length() > 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9') || text.isEmpty()
                ? 0
                : Integer.parseInt(text);
    }

    private static int column(String reference) {
        int letters = 0;
        while (letters < reference.length() && !Character.isDigit(reference.charAt(letters))) {
            letters++;
        }
        return letters == 0 || letters > 3
                ? -1
                : CellReference.convertColStringToIndex(reference.substring(0, letters));
    }

    private void endCell() throws SAXException {
        if (formula) {
            row.put(column, Type.FORMULA, text());
        } else if (!value.isEmpty()) {
            row.put(column, switch (type) {
                case "s", "inlineStr", "str", "b", "d" -> Type.TEXT;
                case "e" -> Type.ERROR;
                default -> Type.NUMBER;
            }, text());
        }
    }

    private String text() throws SAXException {
        if (!type.equals("s")) {
            String text = value.toString();
            if (type.equals("inlineStr") || type.equals("str")) {
                return SheetText.decode(text);
            }
            return type.isEmpty() || type.equals("n") ? formats.text(style, text) : text;
        }
        if (value.isEmpty()) {
            return "";
        }
        int index = Integer.parseInt(value.toString().strip());
        if (index < 0 || index >= strings.size()) {
            throw new SAXException("no text " + index);
        }
        return strings.get(index);
    }
}
