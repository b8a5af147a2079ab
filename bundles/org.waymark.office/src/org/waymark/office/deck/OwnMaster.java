package org.waymark.office.deck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The product's own empty presentation of 16:9, put together from its parts, whose theme is that of the workbook. */
final class OwnMaster {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final int LAYOUTS = 3;

    private OwnMaster() {
    }

    static InputStream open() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", contentTypes());
            entry(zip, "_rels/.rels", relations("officeDocument ppt/presentation.xml"));
            resource(zip, "ppt/presentation.xml", "master/presentation.xml");
            entry(zip, "ppt/_rels/presentation.xml.rels",
                    relations("slideMaster slideMasters/slideMaster1.xml", "theme theme/theme1.xml"));
            resource(zip, "ppt/theme/theme1.xml", "/org/waymark/office/theme.xml");
            resource(zip, "ppt/slideMasters/slideMaster1.xml", "master/slideMaster1.xml");
            entry(zip, "ppt/slideMasters/_rels/slideMaster1.xml.rels", relations(
                    "slideLayout ../slideLayouts/slideLayout1.xml", "slideLayout ../slideLayouts/slideLayout2.xml",
                    "slideLayout ../slideLayouts/slideLayout3.xml", "theme ../theme/theme1.xml"));
            for (int i = 1; i <= LAYOUTS; i++) {
                resource(zip, "ppt/slideLayouts/slideLayout" + i + ".xml", "master/slideLayout" + i + ".xml");
                entry(zip, "ppt/slideLayouts/_rels/slideLayout" + i + ".xml.rels",
                        relations("slideMaster ../slideMasters/slideMaster1.xml"));
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void resource(ZipOutputStream zip, String name, String resource) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream part = OwnMaster.class.getResourceAsStream(resource)) {
            part.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** @param relations kind and target of each, separated by a blank */
    private static String relations(String... relations) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < relations.length; i++) {
            String[] parts = relations[i].split(" ");
            xml.append("<Relationship Id=\"rId").append(i + 1).append("\" Type=\"").append(OFFICE).append(parts[0])
                    .append("\" Target=\"").append(parts[1]).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String contentTypes() {
        StringBuilder xml = new StringBuilder(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (String part : List.of("presentation.xml presentation.main", "slideMasters/slideMaster1.xml slideMaster",
                "slideLayouts/slideLayout1.xml slideLayout", "slideLayouts/slideLayout2.xml slideLayout",
                "slideLayouts/slideLayout3.xml slideLayout")) {
            String[] parts = part.split(" ");
            override(xml, parts[0], MAIN + parts[1] + "+xml");
        }
        override(xml, "theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/ppt/").append(part).append("\" ContentType=\"").append(type).append("\"/>");
    }
}
