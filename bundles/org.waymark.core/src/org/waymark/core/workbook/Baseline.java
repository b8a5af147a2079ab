package org.waymark.core.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.model.cjm.Portfolio;

/**
 * The exported content of a workbook. An import compares with it to find the edits.
 *
 * @param exported true if it comes from the workbook. If not, it was computed from the current model, and edits of
 *     workbook and model cannot be distinguished
 * @param functions by element id, in the order of the columns
 * @param steps by element id, in the order of the rows
 * @param assignments by the element id of the ownership
 */
public record Baseline(boolean exported, Map<String, FunctionBase> functions, Map<String, StepBase> steps,
        Map<String, AssignmentBase> assignments) {

    /** A function as exported; its position is that among the columns. */
    public record FunctionBase(String id, String code, String name, int position) {
    }

    /**
     * A stage or touchpoint and the texts of its cells.
     *
     * @param moment literal of its kind of moment, {@code none} for a stage
     * @param cells by the position of the function; functions that are not mentioned in the row have none
     */
    public record StepBase(String id, String name, int importance, String moment, int position,
            Map<Integer, CellBase> cells) {

        /** Returns the cell of a function, with empty texts if it has none. */
        public CellBase cell(FunctionBase function) {
            return cells.getOrDefault(function.position(), CellBase.EMPTY);
        }
    }

    /** The texts of a cell on the two sheets of the matrix. */
    public record CellBase(String roles, String influence) {

        static final CellBase EMPTY = new CellBase("", "");
    }

    /**
     * An ownership as exported in the flat list.
     *
     * @param texts texts of the columns that an export keeps
     */
    public record AssignmentBase(String id, String stepId, String functionId, Map<AssignmentColumn, String> texts) {

        /** Returns the text of a column; empty for one that the workbook does not have. */
        public String text(AssignmentColumn column) {
            return texts.getOrDefault(column, "");
        }
    }

    /** Returns the current model as baseline, for a workbook without exported content. */
    public static Baseline of(Portfolio portfolio, Function<EObject, String> ids, Locale locale) {
        return of(
                OwnershipMatrix.of(portfolio, portfolio.getJourneys(), MatrixOptions.PLAIN.withMicroInteractions(true),
                        ids),
                Assignment.of(portfolio.getJourneys(), ids), locale);
    }

    private static Baseline of(OwnershipMatrix matrix, List<Assignment> assignments, Locale locale) {
        Map<String, FunctionBase> functions = new LinkedHashMap<>();
        for (FunctionColumn column : matrix.columns()) {
            functions.put(column.id(), new FunctionBase(column.id(), column.code(), column.name(), functions.size()));
        }
        Map<String, StepBase> steps = new LinkedHashMap<>();
        for (MatrixRow row : matrix.rows()) {
            Map<Integer, CellBase> cells = new HashMap<>();
            for (int i = 0; i < row.cells().size(); i++) {
                MatrixCell cell = row.cells().get(i);
                if (!cell.isEmpty() || cell.explicitNone()) {
                    cells.put(i, new CellBase(RoleLetters.of(cell), RoleLetters.influence(cell)));
                }
            }
            steps.put(row.id(), new StepBase(row.id(), row.name(), row.importance(), row.moment().getLiteral(),
                    steps.size(), cells));
        }
        Map<AssignmentColumn, Function<Assignment, String>> columns = new EnumMap<>(AssignmentColumn.class);
        AssignmentColumn.kept().forEach(column -> columns.put(column, column.texts(locale)));
        Map<String, AssignmentBase> byId = new HashMap<>();
        for (Assignment it : assignments) {
            Map<AssignmentColumn, String> texts = new EnumMap<>(AssignmentColumn.class);
            columns.forEach((column, text) -> texts.put(column, text.apply(it)));
            byId.put(it.ownershipId(), new AssignmentBase(it.ownershipId(), it.stepId(), it.functionId(), texts));
        }
        return new Baseline(false, functions, steps, byId);
    }

    /** Returns the function with this code or name, if exactly one has it. */
    public Optional<FunctionBase> functionCalled(String label) {
        List<FunctionBase> found = functions.values().stream()
                .filter(it -> label.equals(it.code()) || label.equals(it.name())).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
