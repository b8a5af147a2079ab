package org.waymark.core.layout.lane;

import java.util.List;
import java.util.Optional;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.PlacedPart;

/** One lane of a map with its content before vertical placement. */
public interface LaneRow {

    LaneSpec lane();

    Glyph icon();

    boolean isEmpty();

    double height();

    /** Returns the height above the content for the line above the lane. */
    default double lead() {
        return 0;
    }

    /** Returns the line above the lane with its name, over all columns. */
    default Optional<PlacedPart> placeLine(double x, double y, double width) {
        return Optional.empty();
    }

    /** Returns the parts of the row at a height, cells before their content. */
    List<PartGroup> place(double y, double height);

    /** Draws marks next to the lane's name, relative to a header of this width. */
    default void beside(Sketch sketch, double width) {
    }

    /** Returns the scale of a row that shows scores. */
    default Optional<EmotionScale> scale(double y) {
        return Optional.empty();
    }

    /** Returns whether the row is drawn over all columns at once, as a curve is. */
    default boolean isAcross() {
        return false;
    }

    /** Explains the marks of the row. */
    void legend(LegendStrip strip);
}
