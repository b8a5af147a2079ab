package org.waymark.ui.compare;

import java.util.List;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.Change;
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

    /** Returns those of the changes that it is about. */
    default List<Change> of(List<Change> changes) {
        return changes;
    }

    /** Returns what is said above a number of changes, once it is loaded; empty for the usual sentence. */
    default Optional<String> headline(int changes) {
        return Optional.empty();
    }
}
