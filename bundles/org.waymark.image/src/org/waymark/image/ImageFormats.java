package org.waymark.image;

import java.util.Arrays;
import java.util.List;

import org.waymark.core.exchange.Exporter;
import org.waymark.core.layout.Theme;

/** The list of exporters that draw the map. */
public final class ImageFormats {

    /** Two pixels of a picture for each of the map: sharp on paper and on fine screens. */
    private static final double FINE = 2;

    private ImageFormats() {
    }

    /** For paper and mail: the light theme. */
    public static List<Exporter> exporters() {
        return exporters(Theme.light(), FINE);
    }

    /**
     * @param scale pixels of a PNG per pixel of the map at 100 %, above 0; the other formats have no pixels
     */
    public static List<Exporter> exporters(Theme theme, double scale) {
        return Arrays.stream(MapExporter.Kind.values())
                .map(kind -> (Exporter) new MapExporter(kind, theme, scale)).toList();
    }
}
