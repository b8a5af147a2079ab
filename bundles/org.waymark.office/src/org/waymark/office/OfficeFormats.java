package org.waymark.office;

import java.util.List;
import java.util.function.Supplier;

import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.Importer;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.office.deck.DeckExporter;

/** The exporters and importers of office documents. */
public final class OfficeFormats {

    private static final List<Importer> IMPORTERS = List.of(new WorkbookImporter());

    private OfficeFormats() {
    }

    /**
     * @param measurer makes a measurer of texts, by which they fit on slides
     * @param drawing writes a map as SVG
     * @param picture writes a map as PNG
     */
    public static List<Exporter> exporters(Supplier<TextMeasurer> measurer, Exporter drawing, Exporter picture) {
        return List.of(new DeckExporter(measurer, drawing, picture), new WorkbookExporter());
    }

    public static List<Importer> importers() {
        return IMPORTERS;
    }
}
