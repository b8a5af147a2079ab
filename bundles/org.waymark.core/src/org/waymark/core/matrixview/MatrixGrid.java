package org.waymark.core.matrixview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.waymark.core.matrixview.GridRow.StepRow;
import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.model.cjm.Role;

/**
 * The ownership matrix after folding, hiding, filtering and sorting: rows, columns and totals of a table. Totals count
 * what passes the filter, folded or not; of stages only those without touchpoints.
 */
public final class MatrixGrid {

    /**
     * The totals of a function.
     *
     * @param accountable number of rows in which it is accountable, stated or inherited
     * @param load sum of max(importance, 1) × influence over the rows
     */
    public record ColumnTotal(int accountable, int load) {
    }

    /**
     * The totals of a row.
     *
     * @param functions number of functions with a role or influence
     * @param influence sum of their influence
     */
    public record RowTotal(int functions, int influence) {
    }

    private final OwnershipMatrix matrix;
    private final GridState state;
    private final List<MatrixRow> matching;
    private final List<GridRow> rows;
    private final GridColumns columns;
    private final Map<String, Integer> rowPositions = new HashMap<>();
    private final ColumnTotal[] totals;

    private MatrixGrid(OwnershipMatrix matrix, GridState state, boolean withJourneys) {
        this.matrix = matrix;
        this.state = state;
        GridRows all = new GridRows(matrix, state, withJourneys);
        this.matching = all.matching();
        this.rows = all.shown();
        this.columns = new GridColumns(matrix.columns(), state);
        for (int i = 0; i < rows.size(); i++) {
            rowPositions.put(rows.get(i).id(), i);
        }
        this.totals = new ColumnTotal[columns.columns().size()];
    }

    /**
     * @param matrix without roll-up, as folding rolls up here
     * @param withJourneys true if each journey has a row above its stages
     */
    public static MatrixGrid of(OwnershipMatrix matrix, GridState state, boolean withJourneys) {
        return new MatrixGrid(matrix, state, withJourneys);
    }

    public OwnershipMatrix matrix() {
        return matrix;
    }

    public GridState state() {
        return state;
    }

    public List<GridRow> rows() {
        return rows;
    }

    public List<GridColumn> columns() {
        return columns.columns();
    }

    /** Returns the number of lines of headings. */
    public int levels() {
        return columns.headings().size();
    }

    /** Returns the heading of a column in a line, 0 at the top. */
    public GridHeading heading(int level, int column) {
        return columns.headings().get(level)[column];
    }

    /** Returns the content of a cell; empty in the heading of a journey. */
    public MatrixCell cell(int row, int column) {
        return rows.get(row) instanceof StepRow step ? cell(step.step(), columns().get(column)) : MatrixCell.EMPTY;
    }

    private static MatrixCell cell(MatrixRow row, GridColumn column) {
        return column.isRolledUp()
                ? RollUp.of(row.cells().subList(column.start(), column.end()))
                : row.cells().get(column.start());
    }

    /** Returns the current row of an element, if it is shown. */
    public OptionalInt rowOf(String id) {
        Integer position = rowPositions.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Returns the current column of a function, its own or that of a folded function. */
    public OptionalInt columnOf(String functionId) {
        int position = matrix.columnOf(functionId);
        for (int i = 0; i < columns().size() && position >= 0; i++) {
            if (columns().get(i).start() <= position && position < columns().get(i).end()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    public ColumnTotal total(int column) {
        if (totals[column] == null) {
            totals[column] = count(columns().get(column));
        }
        return totals[column];
    }

    private ColumnTotal count(GridColumn column) {
        int accountable = 0;
        int load = 0;
        for (MatrixRow row : matching) {
            if (row.leaf()) {
                MatrixCell cell = cell(row, column);
                accountable += cell.has(Role.ACCOUNTABLE) && counts(row, column) ? 1 : 0;
                load += Math.max(row.importance(), 1) * cell.influence();
            }
        }
        return new ColumnTotal(accountable, load);
    }

    private boolean counts(MatrixRow row, GridColumn column) {
        return row.accountables().stream().anyMatch(function -> {
            int position = matrix.columnOf(function.id());
            return column.start() <= position && position < column.end();
        });
    }

    /** Returns the totals of a row; zeros for the heading of a journey. */
    public RowTotal total(GridRow row) {
        if (!(row instanceof StepRow step)) {
            return new RowTotal(0, 0);
        }
        int functions = 0;
        for (MatrixCell cell : step.step().cells()) {
            functions += cell.isEmpty() ? 0 : 1;
        }
        return new RowTotal(functions, GridRows.influence(step.step()));
    }

    /** Returns the number of counted rows that pass the filter with this accountability. */
    public int count(Accountability accountability) {
        int count = 0;
        for (MatrixRow row : matching) {
            count += row.leaf() && row.accountable() == accountability ? 1 : 0;
        }
        return count;
    }

    /** Returns whether another grid has the same elements at the same places, with any cell content. */
    public boolean sameShape(MatrixGrid other) {
        return headings().equals(other.headings()) && rows.size() == other.rows.size()
                && java.util.stream.IntStream.range(0, rows.size())
                        .allMatch(i -> rows.get(i).id().equals(other.rows.get(i).id())
                                && rows.get(i).isGroup() == other.rows.get(i).isGroup());
    }

    private List<List<GridHeading>> headings() {
        return columns.headings().stream().map(List::of).toList();
    }
}
