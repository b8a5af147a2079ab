package org.waymark.ui.compare;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;

/** Where the version comes from that a portfolio is compared with. Two sources of the same version are equal. */
public interface CompareSource {

    /** What the version is called, short: a file's name, a commit, a branch. */
    String label();

    /**
     * Reads the version; in a background thread.
     *
     * @throws JourneyException if it cannot be read
     */
    PortfolioDocument load() throws JourneyException;
}
