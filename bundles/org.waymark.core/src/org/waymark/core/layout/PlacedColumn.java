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

    // as columns are keys in every placement, Java is not left to build these at each start
    @Override
    public boolean equals(Object other) {
        return other instanceof PlacedColumn that && stage == that.stage && touchpoint.equals(that.touchpoint)
                && Double.compare(x, that.x) == 0 && Double.compare(width, that.width) == 0;
    }

    @Override
    public int hashCode() {
        return (System.identityHashCode(stage) * 31 + touchpoint.hashCode()) * 31 + Double.hashCode(x);
    }

    public double centerX() {
        return x + width / 2;
    }
}
