package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.LoadNotice;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.PortfolioFiles.OpenForWriting;

/** Opens the files that a command line names. */
final class Inputs {

    private Inputs() {
    }

    /**
     * Opens a portfolio, or the portfolio of a journey file. Notices that affect the result are printed to the error
     * stream, one line each.
     */
    static PortfolioDocument load(Terminal terminal, Path file) throws JourneyException {
        PortfolioDocument document = PortfolioFiles.load(terminal.resolve(file));
        tell(terminal, document.notices());
        return document;
    }

    /**
     * Opens a portfolio as {@link #load} does, for a command that saves it: until the result is closed, no other process
     * writes the portfolios of the folder.
     */
    static OpenForWriting open(Terminal terminal, Path file) throws JourneyException {
        OpenForWriting opened = PortfolioFiles.open(terminal.resolve(file));
        tell(terminal, opened.document().notices());
        return opened;
    }

    /** Prints the notices that affect the result. */
    static void tell(Terminal terminal, List<LoadNotice> notices) {
        for (LoadNotice notice : notices) {
            if (notice.kind() == LoadNotice.Kind.NEWER_MINOR || notice.kind() == LoadNotice.Kind.MIGRATED) {
                terminal.error(terminal.display(notice.file()) + ": " + notice.message());
            }
        }
    }
}
