package org.waymark.image;

import java.util.Arrays;
import java.util.List;

import org.waymark.core.exchange.Exporter;

/** The exporters that draw the map. */
public final class ImageFormats {

    private static final List<Exporter> EXPORTERS = Arrays.stream(MapExporter.Kind.values())
            .map(kind -> (Exporter) new MapExporter(kind)).toList();

    private ImageFormats() {
    }

    /** Returns one exporter for each picture format. */
    public static List<Exporter> exporters() {
        return EXPORTERS;
    }
}
