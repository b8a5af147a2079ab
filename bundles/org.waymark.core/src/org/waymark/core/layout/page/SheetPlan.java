package org.waymark.core.layout.page;

import java.util.List;

import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Excerpt;

/**
 * A division of a map into sheets.
 */
record SheetPlan(List<Sheet> sheets) {

    /**
     * One sheet.
     *
     * @param excerpt its columns
     * @param lanes its lanes
     * @param titled whether the title of the map is on it
     * @param title what is on it, in words
     * @param scale pixels of the sheet for one of the map
     * @param column width of a column of the map
     */
    record Sheet(Excerpt excerpt, List<LaneSpec> lanes, boolean titled, String title, double scale,
            double column) {

        public Sheet {
            lanes = List.copyOf(lanes);
        }
    }

    SheetPlan {
        sheets = List.copyOf(sheets);
    }
}
