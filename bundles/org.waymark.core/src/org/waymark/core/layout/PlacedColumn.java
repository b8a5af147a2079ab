package org.waymark.core.layout;

import java.util.Optional;

import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * A column of the grid.
 *
 * @param touchpoint empty for a stage without touchpoints and for a collapsed stage
 * @param x left edge in map coordinates
 */
public record PlacedColumn(Stage stage, Optional<Touchpoint> touchpoint, double x, double width) {

    public double centerX() {
        return x + width / 2;
    }
}
