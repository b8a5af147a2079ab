package org.waymark.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook that holds some sheets, written without a library. */
final class PlainWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, String[]> sheets = new LinkedHashMap<>();

    /** Adds a sheet; cells are separated by bars. */
    PlainWorkbook sheet(String name, String... rows) {
        sheets.put(name, rows);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            StringBuilder types = new StringBuilder("<Types xmlns='" + PACKAGE + "content-types'>"
                    + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                    + type("/xl/workbook.xml", "sheet.main"));
            StringBuilder list = new StringBuilder("<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                    + "'><sheets>");
            StringBuilder relations = new StringBuilder("<Relationships xmlns='" + PACKAGE + "relationships'>");
            int number = 0;
            for (Map.Entry<String, String[]> sheet : sheets.entrySet()) {
                number++;
                types.append(type("/xl/worksheets/sheet" + number + ".xml", "worksheet"));
                list.append("<sheet name='").append(sheet.getKey()).append("' sheetId='").append(number)
                        .append("' r:id='r").append(number).append("'/>");
                relations.append("<Relationship Id='r").append(number).append("' Type='").append(RELATIONS)
                        .append("/worksheet' Target='worksheets/sheet").append(number).append(".xml'/>");
                put(zip, "xl/worksheets/sheet" + number + ".xml", cells(sheet.getValue()));
            }
            put(zip, "[Content_Types].xml", types + "</Types>");
            put(zip, "_rels/.rels", "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='"
                    + RELATIONS + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            put(zip, "xl/workbook.xml", list + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relations + "</Relationships>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String type(String part, String kind) {
        return "<Override PartName='" + part + "' ContentType='application/vnd.openxmlformats-officedocument."
                + "spreadsheetml." + kind + "+xml'/>";
    }

    private static String cells(String[] rows) {
        StringBuilder out = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
        for (String row : rows) {
            out.append("<row>");
            for (String cell : row.split("\\|", -1)) {
                out.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
            }
            out.append("</row>");
        }
        return out.append("</sheetData></worksheet>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
