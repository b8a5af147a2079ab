package org.waymark.core.exchange;

import java.util.List;

import org.waymark.core.JourneyException;
import org.waymark.core.layout.PlacedPage;

/** An exporter whose result is a drawing, which can be previewed. */
public interface DrawingExporter extends Exporter {

    /**
     * Lays out the pages that {@link #write} writes, at least one.
     *
     * @throws JourneyException if there is nothing to show, or nobody could read it
     */
    List<PlacedPage> pages(ExportInput input) throws JourneyException;
}
