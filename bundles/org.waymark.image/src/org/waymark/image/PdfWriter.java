package org.waymark.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;

/**
 * Writes pages as PDF/A-2: vector graphics, embedded fonts, text that can be searched, copied and read aloud, and
 * bookmarks for pages and stages.
 */
final class PdfWriter {

    /** PDF points (1/72 inch) per pixel (1/96 inch). */
    private static final double POINTS = 0.75;
    /** Longest side of a page in units; a larger page declares a larger unit. */
    private static final double MAX_SIDE = 14_400;

    private final Java2DMeasurer measurer;
    private final Pictures pictures;

    /** @param folder folder of the pictures; empty = no pictures are embedded */
    PdfWriter(Java2DMeasurer measurer, Optional<Path> folder) {
        this.measurer = measurer;
        pictures = new Pictures(folder);
    }

    /** @param pages at least one */
    void write(List<PlacedPage> pages, PdfInfo info, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.7f);
            // two documents of equal content have equal bytes
            document.setDocumentId(info.created().toEpochSecond());
            PdfCanvas canvas = new PdfCanvas(document, measurer.fonts(), pictures);
            PdfTags tags = new PdfTags(pages.size() > 1);
            PDDocumentOutline outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            for (PlacedPage page : pages) {
                page(document, page, canvas, tags, outline, pages.size() > 1);
            }
            canvas.finish();
            tags.finish(document, info.language());
            describe(document, info);
            document.save(out);
        }
    }

    private static void page(PDDocument document, PlacedPage page, PdfCanvas canvas, PdfTags tags,
            PDDocumentOutline outline, boolean several) throws IOException {
        double width = page.bounds().width() * POINTS;
        double height = page.bounds().height() * POINTS;
        double unit = Math.max(1, Math.ceil(Math.max(width, height) / MAX_SIDE));
        PDPage sheet = new PDPage(new PDRectangle((float) (width / unit), (float) (height / unit)));
        if (unit > 1) {
            sheet.getCOSObject().setItem(COSName.USER_UNIT, new COSFloat((float) unit));
        }
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICERGB);
        sheet.getCOSObject().setItem(COSName.GROUP, group);
        // the order in which a reader goes from link to link
        sheet.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(sheet);
        tags.begin(sheet, page.title());
        String drawn = canvas.draw(page, POINTS / unit, height / unit, tags);
        sheet.setContents(new PDStream(document, new ByteArrayInputStream(drawn.getBytes(StandardCharsets.US_ASCII)),
                COSName.FLATE_DECODE));
        sheet.setResources(new PDResources(canvas.resources()));
        bookmarks(page, sheet, POINTS / unit, height / unit, outline, several);
    }

    private static void bookmarks(PlacedPage page, PDPage sheet, double scale, double height,
            PDDocumentOutline outline, boolean several) {
        PDOutlineNode parent = outline;
        if (several) {
            PDOutlineItem own = bookmark(page.title(), sheet, 0, height);
            outline.addLast(own);
            parent = own;
        }
        for (PlacedPart part : ReadingOrder.of(page)) {
            if (part.role() == PartRole.STAGE_HEADER) {
                parent.addLast(bookmark(part.name(), sheet, part.bounds().x() * scale,
                        height - part.bounds().y() * scale));
            }
        }
    }

    private static PDOutlineItem bookmark(String title, PDPage page, double x, double y) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft((int) Math.floor(x));
        destination.setTop((int) Math.ceil(y));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }

    private static void describe(PDDocument document, PdfInfo info) throws IOException {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(info.title());
        info.author().ifPresent(about::setAuthor);
        info.subject().ifPresent(about::setSubject);
        about.setCreator(PdfInfo.CREATOR);
        about.setProducer(PdfInfo.CREATOR);
        GregorianCalendar created = GregorianCalendar.from(info.created().truncatedTo(ChronoUnit.SECONDS));
        about.setCreationDate(created);
        about.setModificationDate(created);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(info.xmp(
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").format(info.created()))
                .getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        PDOutputIntent intent = new PDOutputIntent(document,
                new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        if (document.getNumberOfPages() > 1) {
            catalog.setPageMode(PageMode.USE_OUTLINES);
        }
    }
}
