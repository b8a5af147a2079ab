package org.waymark.core.workbook;

import java.io.IOException;
import java.io.OutputStream;

import org.waymark.core.JourneyException;

/** Writes the ownership workbook in the format of a spreadsheet program. */
@FunctionalInterface
public interface WorkbookWriter {

    /**
     * Writes the workbook; the stream stays open.
     *
     * @return the numbers written, and notices for the user
     * @throws JourneyException if it is larger than the format allows
     */
    WorkbookSummary write(WorkbookContent content, OutputStream out) throws IOException, JourneyException;
}
