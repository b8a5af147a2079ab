package org.waymark.ui.git;

import java.nio.file.Path;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.git.PortfolioRepository;
import org.waymark.ui.compare.CompareSource;

/**
 * The portfolio as of a commit.
 *
 * @param label name of the revision for the user
 */
record RevisionVersion(Path rootFile, String revision, String label) implements CompareSource {

    @Override
    public PortfolioDocument load() throws JourneyException {
        try (PortfolioRepository repository = PortfolioRepository.open(rootFile)) {
            return repository.read(revision);
        }
    }
}
