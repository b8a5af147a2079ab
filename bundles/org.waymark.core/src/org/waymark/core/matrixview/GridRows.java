package org.waymark.core.matrixview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.MatrixRow.Kind;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.OwnershipMatrix.JourneyRef;

/** The visible rows in their order. */
final class GridRows {

    private final OwnershipMatrix matrix;
    private final GridState state;
    private final boolean withJourneys;
    private final int from;
    private final int to;

    GridRows(OwnershipMatrix matrix, GridState state, boolean withJourneys) {
        this.matrix = matrix;
        this.state = state;
        this.withJourneys = withJourneys;
        this.from = state.functionId().isEmpty() ? -1 : matrix.columnOf(state.functionId());
        this.to = end(from);
    }

    private int end(int column) {
        int end = column + 1;
        while (column >= 0 && end < matrix.columns().size()
                && matrix.columns().get(end).depth() > matrix.columns().get(column).depth()) {
            end++;
        }
        return end;
    }

    /** Returns the rows that pass the filter, folded or not. */
    List<MatrixRow> matching() {
        return state.isFiltered() ? matrix.rows().stream().filter(this::matches).toList() : matrix.rows();
    }

    List<GridRow> shown() {
        return state.sort().isSorted() ? sorted() : grouped();
    }

    private List<GridRow> grouped() {
        List<GridRow> shown = new ArrayList<>();
        List<MatrixRow> rows = matrix.rows();
        int position = 0;
        for (JourneyRef journey : matrix.journeys()) {
            int end = position;
            while (end < rows.size() && rows.get(end).journeyId().equals(journey.id())) {
                end++;
            }
            addJourney(shown, journey, rows.subList(position, end));
            position = end;
        }
        return shown;
    }

    private void addJourney(List<GridRow> shown, JourneyRef journey, List<MatrixRow> rows) {
        int heading = shown.size();
        int position = 0;
        while (position < rows.size()) {
            int end = position + 1;
            while (end < rows.size() && rows.get(end).kind() != Kind.STAGE) {
                end++;
            }
            addStage(shown, rows.get(position), rows.subList(position + 1, end));
            position = end;
        }
        if (withJourneys && (shown.size() > heading || !state.isFiltered())) {
            if (isFolded(journey.id())) {
                shown.subList(heading, shown.size()).clear();
            }
            shown.add(heading, new GridRow.JourneyRow(journey));
        }
    }

    private void addStage(List<GridRow> shown, MatrixRow stage, List<MatrixRow> touchpoints) {
        List<MatrixRow> matching = state.isFiltered()
                ? touchpoints.stream().filter(this::matches).toList()
                : touchpoints;
        if (matching.isEmpty() && !matches(stage)) {
            return;
        }
        int indent = withJourneys ? 1 : 0;
        shown.add(new GridRow.StepRow(stage, indent, !touchpoints.isEmpty()));
        if (!isFolded(stage.id())) {
            matching.forEach(row -> shown.add(new GridRow.StepRow(row, row.depth() + indent, false)));
        }
    }

    /** Returns whether a row is folded; a filter shows matches even in folded rows. */
    private boolean isFolded(String id) {
        return !state.isFiltered() && state.foldedRows().contains(id);
    }

    /** Returns the sorted rows without groups: touchpoints, and stages without touchpoints. */
    private List<GridRow> sorted() {
        Comparator<MatrixRow> order = Comparator.comparingInt(key());
        Comparator<MatrixRow> directed = state.sort().descending() ? order.reversed() : order;
        return matching().stream().filter(row -> row.leaf() || row.kind() == Kind.MICRO_INTERACTION).sorted(directed)
                .map(row -> (GridRow) new GridRow.StepRow(row, 0, false)).toList();
    }

    private ToIntFunction<MatrixRow> key() {
        int column = state.sort().by() == GridSort.By.FUNCTION ? matrix.columnOf(state.sort().functionId()) : -1;
        int end = end(column);
        return switch (state.sort().by()) {
            case FUNCTION -> row -> influence(row, Math.max(column, 0), column < 0 ? 0 : end);
            case CHECK -> row -> row.accountable() == Accountability.ONE
                    ? 2
                    : row.accountable() == Accountability.NONE ? 0 : 1;
            case INFLUENCE -> GridRows::influence;
            case JOURNEY -> row -> 0;
        };
    }

    private static int influence(MatrixRow row, int start, int end) {
        int most = 0;
        for (MatrixCell cell : row.cells().subList(start, end)) {
            // a role without influence precedes an empty cell
            most = Math.max(most, 2 * cell.influence() + (cell.isEmpty() ? 0 : 1));
        }
        return most;
    }

    /** Returns the sum of the influence of all functions. */
    static int influence(MatrixRow row) {
        int sum = 0;
        for (MatrixCell cell : row.cells()) {
            sum += cell.influence();
        }
        return sum;
    }

    private boolean matches(MatrixRow row) {
        return (!state.onlyProblems() || row.accountable() != Accountability.ONE) && matchesText(row)
                && (from < 0 || row.cells().subList(from, to).stream().anyMatch(cell -> !cell.isEmpty()));
    }

    private boolean matchesText(MatrixRow row) {
        return state.text().isEmpty() || lower(row.name()).contains(lower(state.text()))
                || lower(row.stageName()).contains(lower(state.text()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
