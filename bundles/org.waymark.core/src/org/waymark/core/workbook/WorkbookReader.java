package org.waymark.core.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.waymark.core.JourneyException;
import org.waymark.core.workbook.ImportReport;
import org.waymark.core.persist.PortfolioDocument;

/** Reads an ownership workbook that was edited. */
@FunctionalInterface
public interface WorkbookReader {

    /**
     * Compares a workbook with its own export and with the portfolio as it is now; changes nothing.
     *
     * @param locale language of messages
     * @param cancelled asked again and again whether to stop
     * @throws JourneyException if the file is no workbook that can be taken back
     * @throws CancellationException if it was stopped
     */
    ImportReport read(PortfolioDocument document, Path file, Locale locale, BooleanSupplier cancelled)
            throws IOException, JourneyException;
}
