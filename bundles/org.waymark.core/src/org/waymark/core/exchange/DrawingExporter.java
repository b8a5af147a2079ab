package org.waymark.core.exchange;

import org.waymark.core.layout.PlacedMap;

/** An exporter whose result shows a drawing, which can be looked at before anything is written. */
public interface DrawingExporter extends Exporter {

    /** Places what {@link #write} is going to draw. */
    PlacedMap drawing(ExportInput input);
}
