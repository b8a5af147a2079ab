package org.waymark.core.workbook;

import java.io.IOException;
import java.io.OutputStream;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.waymark.core.JourneyException;

/** Writes the ownership workbook in the format of a spreadsheet program. */
@FunctionalInterface
public interface WorkbookWriter {

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param cancelled says whether the workbook is no longer wanted
     * @return the numbers written, and notices for the user
     * @throws JourneyException if it is larger than the format allows
     * @throws CancellationException if it is not wanted
     */
    WorkbookSummary write(WorkbookContent content, OutputStream out, BooleanSupplier cancelled)
            throws IOException, JourneyException;
}
