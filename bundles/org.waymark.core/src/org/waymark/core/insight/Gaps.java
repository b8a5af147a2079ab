package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;

/**
 * Rows without an owner, and functions that own nothing.
 *
 * @param unaccountedRows touchpoints and micro-interactions without accountable function, own or inherited
 * @param contestedRows rows of any kind with more than one accountable function
 * @param unownedStages stages without an accountable function of their own, independent of their touchpoints
 * @param idleFunctions functions without role and influence in the whole matrix, and without subfunctions that have any
 */
public record Gaps(List<MatrixRow> unaccountedRows, List<MatrixRow> contestedRows, List<MatrixRow> unownedStages,
        List<FunctionColumn> idleFunctions) {

    /** Returns the gaps of a matrix, each list in the order of the matrix. */
    public static Gaps of(OwnershipMatrix matrix) {
        List<MatrixRow> unaccounted = new ArrayList<>();
        List<MatrixRow> contested = new ArrayList<>();
        List<MatrixRow> unowned = new ArrayList<>();
        for (MatrixRow row : matrix.rows()) {
            if (row.accountable() == Accountability.SEVERAL) {
                contested.add(row);
            } else if (row.accountable() == Accountability.NONE) {
                (row.kind() == MatrixRow.Kind.STAGE ? unowned : unaccounted).add(row);
            }
        }
        return new Gaps(List.copyOf(unaccounted), List.copyOf(contested), List.copyOf(unowned), idle(matrix));
    }

    private static List<FunctionColumn> idle(OwnershipMatrix matrix) {
        Map<String, String> parents = new HashMap<>();
        for (FunctionColumn function : matrix.columns()) {
            parents.put(function.id(), function.parentId());
        }
        Set<String> busy = new HashSet<>();
        for (int column = 0; column < matrix.columns().size(); column++) {
            int at = column;
            if (matrix.rows().stream().anyMatch(row -> !row.cells().get(at).isEmpty())) {
                String id = matrix.columns().get(column).id();
                while (!id.isEmpty() && busy.add(id)) {
                    id = parents.getOrDefault(id, "");
                }
            }
        }
        return matrix.columns().stream().filter(function -> !busy.contains(function.id())).toList();
    }
}
