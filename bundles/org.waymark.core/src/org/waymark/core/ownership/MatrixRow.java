package org.waymark.core.ownership;

import java.util.List;

import org.waymark.model.cjm.MomentKind;

/**
 * A row of the ownership matrix.
 *
 * @param id the element id of the stage or touchpoint
 * @param kind what the row stands for
 * @param journeyId the element id of the journey
 * @param stageId the element id of the stage, equal to {@code id} in a stage row
 * @param stageName the name of that stage
 * @param name the name of the stage or touchpoint, empty when it has none
 * @param depth 0 for a stage, 1 for a touchpoint, 2 and more for micro-interactions
 * @param moment the kind of moment, {@code NONE} for a stage
 * @param importance 0..5, 0 = not rated and for a stage
 * @param leaf whether load, handovers and curves count the row: touchpoints, and stages without touchpoints; never
 *     micro-interactions, which are part of their touchpoint
 * @param cells one cell for each column of the matrix, in its order
 * @param accountables the accountable functions that count: the row's own, or the inherited ones where it names none;
 *     single functions also in a rolled-up matrix
 */
public record MatrixRow(String id, Kind kind, String journeyId, String stageId, String stageName, String name,
        int depth, MomentKind moment, int importance, boolean leaf, List<MatrixCell> cells,
        List<FunctionColumn> accountables) {

    /** What a row stands for. */
    public enum Kind {
        STAGE, TOUCHPOINT, MICRO_INTERACTION
    }

    /** None, one or several functions accountable. */
    public Accountability accountable() {
        return Accountability.of(accountables.size());
    }
}
