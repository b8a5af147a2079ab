package org.waymark.ui.compare;

import java.nio.file.Path;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;

/** A version of the portfolio in another file. */
public record FileVersion(Path file) implements CompareSource {

    @Override
    public String label() {
        return file.getFileName().toString();
    }

    @Override
    public PortfolioDocument load() throws JourneyException {
        return PortfolioFiles.load(file);
    }
}
