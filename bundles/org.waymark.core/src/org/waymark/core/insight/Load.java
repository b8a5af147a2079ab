package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.domain.Moments;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.model.cjm.Role;

/**
 * The load of one function. Counted are touchpoints, and stages without touchpoints, with the ownership they state or
 * inherit. Micro-interactions are part of their touchpoint.
 *
 * @param touchpoints number of rows in which the function has a role or influence
 * @param momentsOfTruth number of those rows that are a moment of truth of any kind
 * @param accountable number of rows in which its accountability counts
 * @param responsible number of rows in which it is responsible
 * @param load sum of max(importance, 1) × influence over the rows
 * @param share share of the load of all functions, 0..1; 0 if there is no load at all
 */
public record Load(FunctionColumn function, int touchpoints, int momentsOfTruth, int accountable, int responsible,
        int load, double share) {

    /** Returns one entry for each column of the matrix, in its order. */
    public static List<Load> of(OwnershipMatrix matrix) {
        List<Load> loads = new ArrayList<>();
        int total = 0;
        for (int column = 0; column < matrix.columns().size(); column++) {
            Load load = of(matrix, column);
            loads.add(load);
            total += load.load();
        }
        int sum = total;
        return sum == 0 ? List.copyOf(loads) : loads.stream().map(load -> load.withShareOf(sum)).toList();
    }

    private static Load of(OwnershipMatrix matrix, int column) {
        FunctionColumn function = matrix.columns().get(column);
        int touchpoints = 0;
        int moments = 0;
        int accountable = 0;
        int responsible = 0;
        int load = 0;
        for (MatrixRow row : matrix.rows()) {
            MatrixCell cell = row.cells().get(column);
            if (!row.leaf() || cell.isEmpty()) {
                continue;
            }
            touchpoints++;
            moments += Moments.isOfTruth(row.moment()) ? 1 : 0;
            accountable += counts(row, cell) ? 1 : 0;
            responsible += cell.has(Role.RESPONSIBLE) ? 1 : 0;
            load += Math.max(row.importance(), 1) * cell.influence();
        }
        return new Load(function, touchpoints, moments, accountable, responsible, load, 0);
    }

    /** Returns whether an accountable role counts: an inherited one does not in a row that has its own. */
    private static boolean counts(MatrixRow row, MatrixCell cell) {
        if (cell.own().contains(Role.ACCOUNTABLE)) {
            return true;
        }
        return cell.inherited().contains(Role.ACCOUNTABLE)
                && row.cells().stream().noneMatch(other -> other.own().contains(Role.ACCOUNTABLE));
    }

    private Load withShareOf(int total) {
        return new Load(function, touchpoints, momentsOfTruth, accountable, responsible, load, (double) load / total);
    }
}
