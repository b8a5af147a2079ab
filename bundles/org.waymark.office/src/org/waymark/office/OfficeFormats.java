package org.waymark.office;

import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.util.SheetUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.Importer;
import org.waymark.office.deck.DeckDrawings;
import org.waymark.office.deck.DeckExporter;

/** The exporters and importers of office documents. */
public final class OfficeFormats {

    private static final List<Importer> IMPORTERS = List.of(new WorkbookImporter());

    private OfficeFormats() {
    }

    /** @param drawings what a presentation needs from the bundle that draws */
    public static List<Exporter> exporters(DeckDrawings drawings) {
        return List.of(new DeckExporter(drawings), new WorkbookExporter());
    }

    /**
     * Has POI read its description of the formats and measure its usual font, and has its XML library learn the letters of
     * names. All of it is kept for all documents.
     */
    public static void prepare() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            SheetUtil.getDefaultCharWidthAsFloat(book);
        }
        try (XmlCursor names = XmlObject.Factory.newInstance().newCursor()) {
            names.toNextToken();
            names.beginElement("a");
        }
    }

    public static List<Importer> importers() {
        return IMPORTERS;
    }
}
