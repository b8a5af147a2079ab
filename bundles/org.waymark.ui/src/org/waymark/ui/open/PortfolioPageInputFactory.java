package org.waymark.ui.open;

import java.nio.file.Path;

/** Restores the portfolio pages of the last session. */
public final class PortfolioPageInputFactory extends RestoredInputFactory {

    static final String ID = "org.waymark.ui.portfolioPageInputFactory";

    @Override
    protected RestoredInput input(Path rootFile, String journeyId, String name) {
        return new PortfolioPageInput(rootFile, name);
    }
}
