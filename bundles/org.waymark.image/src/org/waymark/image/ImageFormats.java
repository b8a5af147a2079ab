package org.waymark.image;

import java.util.Arrays;
import java.util.List;

import org.waymark.core.exchange.Exporter;
import org.waymark.core.layout.Theme;

/** The exporters that draw the map. */
public final class ImageFormats {

    /** Picture pixels per map pixel: 2 is sharp on paper and on high-resolution screens. */
    private static final double FINE = 2;

    private ImageFormats() {
    }

    /** Returns the exporters for paper and mail, with the light theme. */
    public static List<Exporter> exporters() {
        return exporters(Theme.light(), FINE);
    }

    /**
     * Returns one exporter for each picture format.
     *
     * @param scale PNG pixels per map pixel at 100 %, above 0; the other formats are vector graphics
     */
    public static List<Exporter> exporters(Theme theme, double scale) {
        return Arrays.stream(MapExporter.Kind.values())
                .map(kind -> (Exporter) new MapExporter(kind, theme, scale)).toList();
    }
}
