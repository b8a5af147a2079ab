package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;

/**
 * A place on the customer's way where the accountable functions change: something can fall between two chairs here.
 * Counted along each journey over its touchpoints and the stages that have none; a row for which nobody is accountable
 * takes part, so a handover may lead to nobody and from nobody.
 *
 * @param from the row before
 * @param to the row where others are accountable
 */
public record Handover(MatrixRow from, MatrixRow to) {

    /** All handovers of the journeys of a matrix, in the order of its rows. */
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

    /** The functions accountable before. */
    public List<FunctionColumn> before() {
        return from.accountables();
    }

    /** The functions accountable from here on. */
    public List<FunctionColumn> after() {
        return to.accountables();
    }

    /** Whether the handover leads over the border of two stages. */
    public boolean betweenStages() {
        return !from.stageId().equals(to.stageId());
    }

    private static boolean differ(MatrixRow a, MatrixRow b) {
        // a set comparison: in one matrix the accountables of every row stand in column order
        return !a.accountables().equals(b.accountables());
    }
}
