package org.waymark.image;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;

/**
 * The structure of a PDF for screen readers: a section for each page with headings, paragraphs and described figures.
 * What says nothing is an artifact.
 */
final class PdfTags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    private final COSArray numbers = new COSArray();
    private final boolean severalPages;
    private int pages;
    private PDPage page;
    private PDStructureNode section;
    private COSArray marks = new COSArray();

    PdfTags(boolean severalPages) {
        this.severalPages = severalPages;
        document = new PDStructureElement("Document", root);
        root.appendKid(document);
    }

    /** Begins a page. */
    void begin(PDPage next, String title) {
        page = next;
        page.setStructParents(pages);
        marks = new COSArray();
        numbers.add(COSInteger.get(pages));
        numbers.add(marks);
        pages++;
        section = document;
        if (severalPages) {
            PDStructureElement sect = new PDStructureElement("Sect", document);
            sect.setTitle(title);
            document.appendKid(sect);
            section = sect;
        }
    }

    /** Writes the operator that begins a part of the page. */
    void open(PlacedPart part, StringBuilder out) {
        boolean says = part.shapes().stream().anyMatch(shape -> shape instanceof PlacedShape.Text text
                && text.lines().stream().anyMatch(line -> !line.text().isBlank()));
        boolean figure = !says && part.role().selectable() && !part.name().isBlank();
        if (!says && !figure) {
            out.append("/Artifact BMC\n");
            return;
        }
        String type = figure ? "Figure" : type(part.role());
        PDStructureElement element = new PDStructureElement(type, section);
        element.setPage(page);
        if (figure) {
            element.setAlternateDescription(part.name());
        } else if (!part.name().isBlank()) {
            element.setTitle(part.name());
        }
        int mark = marks.size();
        element.appendKid(mark);
        section.appendKid(element);
        marks.add(element);
        out.append('/').append(type).append(" << /MCID ").append(mark).append(" >> BDC\n");
    }

    private static String type(PartRole role) {
        return switch (role) {
            case TITLE -> "H1";
            case STAGE_HEADER -> "H2";
            case TOUCHPOINT -> "H3";
            default -> "P";
        };
    }

    /** Adds the structure to a document when all its pages are there. */
    void finish(PDDocument pdf, String language) {
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(pages);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
        catalog.setLanguage(language);
    }
}
