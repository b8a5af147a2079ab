package org.waymark.office;

import java.util.List;

import org.waymark.core.exchange.Exporter;

/** The exporters that write office documents. */
public final class OfficeFormats {

    private static final List<Exporter> EXPORTERS = List.of(new WorkbookExporter());

    private OfficeFormats() {
    }

    public static List<Exporter> exporters() {
        return EXPORTERS;
    }
}
