package org.waymark.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook, found by the ends of their relation types: the strict form of the format has the same parts
 * with other beginnings, which POI's own reader does not know.
 *
 * @param workbook part that lists the sheets
 * @param sheets sheets with cells in their order
 * @param from1904 whether days are counted from 1904
 */
record WorkbookParts(PackagePart workbook, List<SheetPart> sheets, boolean from1904) {

    /**
     * A sheet.
     *
     * @param part part with its cells
     */
    record SheetPart(String name, boolean hidden, PackagePart part) {

        InputStream open() throws IOException {
            return part.getInputStream();
        }
    }

    static WorkbookParts of(OPCPackage opc) throws IOException, OpenXML4JException, ReadProblem {
        PackagePart workbook = opc.getPart(first(opc));
        SheetList list = new SheetList();
        try (InputStream stream = workbook.getInputStream()) {
            SheetXml.parse(stream, list);
        }
        List<SheetPart> sheets = new ArrayList<>();
        for (SheetList.Entry entry : list.entries) {
            PackageRelationship relation = workbook.getRelationship(entry.relation());
            if (relation != null && relation.getRelationshipType().endsWith("/worksheet")) {
                sheets.add(new SheetPart(entry.name(), entry.hidden(), workbook.getRelatedPart(relation)));
            }
        }
        return new WorkbookParts(workbook, List.copyOf(sheets), list.from1904);
    }

    private static PackageRelationship first(OPCPackage opc) throws ReadProblem {
        for (PackageRelationship relation : opc.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                return relation;
            }
        }
        throw new ReadProblem("import_damaged");
    }

    /** Returns the contents of the parts whose relation type has an ending. */
    List<InputStream> streams(String ending) throws IOException, OpenXML4JException {
        List<InputStream> streams = new ArrayList<>();
        for (PackageRelationship relation : workbook.getRelationships()) {
            if (relation.getRelationshipType().endsWith(ending)) {
                streams.add(workbook.getRelatedPart(relation).getInputStream());
            }
        }
        return streams;
    }

    /** Reads the list of sheets. */
    private static final class SheetList extends DefaultHandler {

        private record Entry(String name, boolean hidden, String relation) {
        }

        private final List<Entry> entries = new ArrayList<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            if (localName.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            } else if (localName.equals("sheet")) {
                String state = attributes.getValue("state");
                String relation = "";
                for (int i = 0; i < attributes.getLength(); i++) {
                    if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("/relationships")) {
                        relation = attributes.getValue(i);
                    }
                }
                entries.add(new Entry(attributes.getValue("name") == null ? "" : attributes.getValue("name"),
                        state != null && !state.equals("visible"), relation));
            }
        }
    }
}
