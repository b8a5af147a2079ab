package org.waymark.core.exchange;

import java.util.List;

/** The list of exporters and importers that need nothing but the core. */
public final class CoreFormats {

    private static final List<Exporter> EXPORTERS = List.of(new MermaidExporter(), new CjmlExporter(),
            new CsvExporter(), new JsonExporter());

    private static final List<Importer> IMPORTERS = List.of(new MermaidImporter(), new CjmlImporter(),
            new CsvImporter());

    private CoreFormats() {
    }

    public static List<Exporter> exporters() {
        return EXPORTERS;
    }

    public static List<Importer> importers() {
        return IMPORTERS;
    }
}
