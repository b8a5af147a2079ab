package org.waymark.image;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.core.exchange.Exporter;

/** The exporters that draw the map. */
public final class ImageFormats {

    private static final List<Exporter> EXPORTERS = Stream.concat(
            Arrays.stream(MapExporter.Kind.values()).map(MapExporter::new), Stream.of(new InteractiveExporter()))
            .map(Exporter.class::cast).toList();

    private ImageFormats() {
    }

    /** Returns one exporter for each picture format. */
    public static List<Exporter> exporters() {
        return EXPORTERS;
    }
}
