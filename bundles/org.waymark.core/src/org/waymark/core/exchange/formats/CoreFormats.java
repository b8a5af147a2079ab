package org.waymark.core.exchange.formats;

import java.util.List;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.Importer;
import org.waymark.core.exchange.cjml.CjmlExporter;
import org.waymark.core.exchange.cjml.CjmlImporter;
import org.waymark.core.exchange.csv.CsvExporter;
import org.waymark.core.exchange.csv.CsvImporter;
import org.waymark.core.exchange.json.JsonExporter;
import org.waymark.core.exchange.mermaid.MermaidExporter;
import org.waymark.core.exchange.mermaid.MermaidImporter;

/** The exporters and importers that need only core. */
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
