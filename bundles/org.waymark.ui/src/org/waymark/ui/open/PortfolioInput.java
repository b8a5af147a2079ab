package org.waymark.ui.open;

import java.nio.file.Files;
import java.nio.file.Path;

/** The input of an editor that belongs to an open portfolio and closes with it. */
public interface PortfolioInput extends PlainInput {

    /** Returns the portfolio's root file. */
    Path rootFile();

    @Override
    default boolean exists() {
        return Files.exists(rootFile());
    }

    @Override
    default String getToolTipText() {
        return rootFile().toString();
    }
}
