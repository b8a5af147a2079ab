package org.waymark.core.exchange;

import org.waymark.core.layout.PlacedMap;

/** An exporter whose result is a drawing, which can be previewed. */
public interface DrawingExporter extends Exporter {

    /** Lays out the drawing that {@link #write} writes. */
    PlacedMap drawing(ExportInput input);
}
