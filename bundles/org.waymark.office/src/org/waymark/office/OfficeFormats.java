package org.waymark.office;

import java.util.List;

import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.Importer;

/** The exporters and importers of office documents. */
public final class OfficeFormats {

    private static final List<Exporter> EXPORTERS = List.of(new WorkbookExporter());

    private static final List<Importer> IMPORTERS = List.of(new WorkbookImporter());

    private OfficeFormats() {
    }

    public static List<Exporter> exporters() {
        return EXPORTERS;
    }

    public static List<Importer> importers() {
        return IMPORTERS;
    }
}
