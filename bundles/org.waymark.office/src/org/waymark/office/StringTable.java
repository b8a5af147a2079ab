package org.waymark.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.waymark.core.text.XmlText;

/**
 * The shared strings of a workbook as plain text. All spreadsheet programs and libraries read and edit shared strings,
 * which is not true of the inline strings of POI's streaming writer. POI's own table keeps an XML bean for each string.
 */
final class StringTable extends SharedStringsTable {

    /** Creates workbooks with this table. */
    static final class Factory extends XSSFFactory {

        @Override
        public POIXMLDocumentPart newDocumentPart(POIXMLRelation descriptor) {
            return XSSFRelation.SHARED_STRINGS.equals(descriptor)
                    ? new StringTable()
                    : super.newDocumentPart(descriptor);
        }
    }

    private final Map<String, Integer> indices = new LinkedHashMap<>();

    /** Returns the index of a text and adds it if it is new. */
    int index(String text) {
        count++;
        Integer known = indices.get(text);
        if (known == null) {
            known = indices.size();
            indices.put(text, known);
        }
        return known;
    }

    @Override
    public int addSharedStringItem(RichTextString text) {
        return index(text.getString());
    }

    @Override
    public int getUniqueCount() {
        return indices.size();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"" + count
                + "\" uniqueCount=\"" + indices.size() + "\">");
        for (String text : indices.keySet()) {
            writer.write("<si><t xml:space=\"preserve\">");
            writer.write(XmlText.content(text));
            writer.write("</t></si>");
        }
        writer.write("</sst>");
        writer.flush();
    }
}
