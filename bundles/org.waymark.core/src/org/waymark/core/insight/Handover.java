package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;

/**
 * A point of the journey where the accountable functions change, so that something can get lost. Counted are the
 * touchpoints of each journey and the stages without touchpoints. A row without accountable function takes part, so a
 * handover may lead to nobody or from nobody.
 *
 * @param from the row before
 * @param to the row with other accountable functions
 */
public record Handover(MatrixRow from, MatrixRow to) {

    /** Returns all handovers of the journeys of a matrix, in the order of its rows. */
    public static List<Handover> of(OwnershipMatrix matrix) {
        List<Handover> found = new ArrayList<>();
        MatrixRow before = null;
        for (MatrixRow row : matrix.rows()) {
            if (!row.leaf()) {
                continue;
            }
            if (before != null && before.journeyId().equals(row.journeyId()) && differ(before, row)) {
                found.add(new Handover(before, row));
            }
            before = row;
        }
        return List.copyOf(found);
    }

    /** Returns the accountable functions before the handover. */
    public List<FunctionColumn> before() {
        return from.accountables();
    }

    /** Returns the accountable functions after the handover. */
    public List<FunctionColumn> after() {
        return to.accountables();
    }

    /** Returns whether the handover crosses the border of two stages. */
    public boolean betweenStages() {
        return !from.stageId().equals(to.stageId());
    }

    private static boolean differ(MatrixRow a, MatrixRow b) {
        // compares as sets: in one matrix the accountables of every row are in column order
        return !a.accountables().equals(b.accountables());
    }
}
