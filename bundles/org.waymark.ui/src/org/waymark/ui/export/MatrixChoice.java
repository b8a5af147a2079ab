package org.waymark.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.waymark.model.cjm.Journey;

/**
 * What of the ownership matrix is wanted and where.
 *
 * @param rollUp how deep the tree of functions is shown, 0 = as deep as it is
 */
public record MatrixChoice(List<Journey> journeys, int rollUp, Locale locale, Path file) {

    public MatrixChoice {
        journeys = List.copyOf(journeys);
    }
}
