package org.waymark.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.waymark.office.CellFormats.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the number formats of a workbook. */
final class StylesHandler extends DefaultHandler {

    private static final int MOST_STYLES = 70_000;
    private static final int LONGEST_FORMAT = 255;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inStyles;

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "numFmt" -> formats.put(number(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
                if (inStyles && styles.size() < MOST_STYLES) {
                    styles.add(number(attributes.getValue("numFmtId")));
                }
            }
            default -> {
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        inStyles &= !localName.equals("cellXfs");
    }

    CellFormats formats(boolean from1904) {
        return new CellFormats(styles.stream().map(this::kind).toList(), from1904);
    }

    private Kind kind(int id) {
        String format = formats.containsKey(id) ? formats.get(id) : BuiltinFormats.getBuiltinFormat(id);
        if (format == null || format.length() > LONGEST_FORMAT) {
            return Kind.NUMBER;
        }
        if (DateUtil.isADateFormat(id, format)) {
            return Kind.DATE;
        }
        return format.contains("%") && !format.contains("\"%") ? Kind.PERCENT : Kind.NUMBER;
    }

    private static int number(String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
