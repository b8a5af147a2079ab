package org.waymark.ui.versions;

import java.nio.file.Path;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.SavedVersions;
import org.waymark.core.persist.SavedVersions.SavedVersion;
import org.waymark.ui.compare.CompareSource;

/**
 * A saved version to compare with. Two of the same file are equal.
 *
 * @param label when it was saved, in words
 */
record KeptVersion(SavedVersions store, SavedVersion version, Path rootFile, String label) implements CompareSource {

    @Override
    public PortfolioDocument load() throws JourneyException {
        return store.open(version);
    }
}
