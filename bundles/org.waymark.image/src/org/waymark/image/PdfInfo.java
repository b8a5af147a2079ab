package org.waymark.image;

import java.time.ZonedDateTime;
import java.util.Optional;

import org.waymark.core.text.XmlText;

/**
 * Description of a PDF in itself.
 *
 * @param language BCP 47 tag
 */
record PdfInfo(String title, Optional<String> author, Optional<String> subject, String language,
        ZonedDateTime created) {

    static final String CREATOR = "Waymark";

    /**
     * Returns the metadata as XMP, which the archive format demands beside the older entries.
     *
     * @param date of creation
     */
    String xmp(String date) {
        StringBuilder out = new StringBuilder("""
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                """);
        alternative("dc:title", title, out);
        author.ifPresent(name -> out.append("<dc:creator><rdf:Seq><rdf:li>").append(XmlText.content(name))
                .append("</rdf:li></rdf:Seq></dc:creator>\n"));
        subject.ifPresent(text -> alternative("dc:description", text, out));
        out.append("<dc:language><rdf:Bag><rdf:li>").append(XmlText.content(language))
                .append("</rdf:li></rdf:Bag></dc:language>\n");
        element("xmp:CreatorTool", CREATOR, out);
        element("xmp:CreateDate", date, out);
        element("xmp:ModifyDate", date, out);
        element("pdf:Producer", CREATOR, out);
        return out.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n").toString();
    }

    private static void alternative(String name, String text, StringBuilder out) {
        out.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(XmlText.content(text))
                .append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }

    private static void element(String name, String text, StringBuilder out) {
        out.append('<').append(name).append('>').append(XmlText.content(text)).append("</").append(name).append(">\n");
    }
}
