package org.waymark.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.waymark.model.cjm.Journey;

/**
 * The chosen part of the ownership matrix and its destination.
 *
 * @param rollUp levels of the function tree, 0 = all
 */
public record MatrixChoice(List<Journey> journeys, int rollUp, Locale locale, Path file) {

    public MatrixChoice {
        journeys = List.copyOf(journeys);
    }
}
