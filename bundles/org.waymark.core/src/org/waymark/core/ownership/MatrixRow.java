package org.waymark.core.ownership;

import java.util.List;

import org.waymark.model.cjm.MomentKind;

/**
 * A row of the ownership matrix.
 *
 * @param id element id of the stage or touchpoint
 * @param kind kind of the row
 * @param journeyId element id of the journey
 * @param stageId element id of the stage, equal to {@code id} in a stage row
 * @param stageName name of that stage
 * @param name name of the stage or touchpoint, empty if it has none
 * @param depth 0 for a stage, 1 for a touchpoint, 2 and more for micro-interactions
 * @param moment kind of moment, {@code NONE} for a stage
 * @param importance 0..5, 0 = not rated and for a stage
 * @param leaf true if load, handovers and curves count the row: touchpoints, and stages without touchpoints; never
 *     micro-interactions, which are part of their touchpoint
 * @param cells one cell for each column of the matrix, in its order
 * @param accountables the accountable functions that count: the row's own, or the inherited ones if it has none; single
 *     functions even in a rolled-up matrix
 */
public record MatrixRow(String id, Kind kind, String journeyId, String stageId, String stageName, String name,
        int depth, MomentKind moment, int importance, boolean leaf, List<MatrixCell> cells,
        List<FunctionColumn> accountables) {

    /** The kind of a row. */
    public enum Kind {
        STAGE, TOUCHPOINT, MICRO_INTERACTION
    }

    /** Returns whether none, one or several functions are accountable. */
    public Accountability accountable() {
        return Accountability.of(accountables.size());
    }
}
