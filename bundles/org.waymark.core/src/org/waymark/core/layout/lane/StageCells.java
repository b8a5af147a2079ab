package org.waymark.core.layout.lane;

import java.util.List;
import java.util.Optional;

/**
 * The cells of one lane in the columns of one stage.
 *
 * @param cells one for each touchpoint, from left to right
 * @param strip content of the stage itself, above the cells; empty for a folded stage
 * @param highest height of the highest cell
 */
record StageCells(List<Cell> cells, Optional<Cell> strip, double highest, boolean isEmpty) {

    static StageCells of(List<Cell> cells, Optional<Cell> strip) {
        return new StageCells(cells, strip, cells.stream().mapToDouble(Cell::height).max().orElse(0),
                cells.stream().allMatch(Cell::isEmpty) && strip.map(Cell::isEmpty).orElse(true));
    }

    /** Returns the strip if there is anything in it. */
    Optional<Cell> filled() {
        return strip.filter(it -> !it.isEmpty());
    }
}
