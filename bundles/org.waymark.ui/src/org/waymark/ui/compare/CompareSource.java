package org.waymark.ui.compare;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;

/** The source of a version to compare with. Two sources of the same version are equal. */
public interface CompareSource {

    /** Returns a short name: a file's name, a commit, a branch. */
    String label();

    /**
     * Reads the version; called on a background thread.
     *
     * @throws JourneyException if it cannot be read
     */
    PortfolioDocument load() throws JourneyException;
}
