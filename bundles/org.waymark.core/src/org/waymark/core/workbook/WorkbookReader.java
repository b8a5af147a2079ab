package org.waymark.core.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;

/** Reads an edited ownership workbook. */
@FunctionalInterface
public interface WorkbookReader {

    /**
     * Compares a workbook with its own export and with the current portfolio; changes nothing.
     *
     * @param locale language of messages
     * @param cancelled polled to find out whether to stop
     * @throws JourneyException if the file is not a workbook that can be imported
     * @throws CancellationException if it was cancelled
     */
    ImportReport read(PortfolioDocument document, Path file, Locale locale, BooleanSupplier cancelled)
            throws IOException, JourneyException;
}
