package org.waymark.core.matrixview;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.ownership.FunctionColumn;

/** The visible columns and their headings. */
final class GridColumns {

    private final List<FunctionColumn> functions;
    private final GridState state;
    private final List<GridColumn> columns = new ArrayList<>();
    private final List<GridHeading[]> headings = new ArrayList<>();

    GridColumns(List<FunctionColumn> functions, GridState state) {
        this.functions = functions;
        this.state = state;
        int position = 0;
        while (position < functions.size()) {
            position = add(position);
        }
        int levels = columns.stream().mapToInt(column -> column.function().depth()).max().orElse(0) + 1;
        for (int level = 0; level < levels; level++) {
            headings.add(new GridHeading[columns.size()]);
        }
        for (int column = 0; column < columns.size(); column++) {
            addHeadings(column, levels);
        }
    }

    List<GridColumn> columns() {
        return columns;
    }

    /** Returns for each line of headings the heading of each column. */
    List<GridHeading[]> headings() {
        return headings;
    }

    private int add(int position) {
        FunctionColumn function = functions.get(position);
        int end = end(position);
        boolean folded = state.foldedFunctions().contains(function.id());
        if (!state.hidden().contains(function.id())) {
            columns.add(new GridColumn(function, position, folded ? end : position + 1, end > position + 1));
        }
        return folded ? end : position + 1;
    }

    /** Returns the index after the subfunctions. */
    private int end(int position) {
        int end = position + 1;
        while (end < functions.size() && functions.get(end).depth() > functions.get(position).depth()) {
            end++;
        }
        return end;
    }

    private void addHeadings(int column, int levels) {
        int start = columns.get(column).start();
        for (int level = 0; level < levels; level++) {
            if (headings.get(level)[column] == null) {
                int head = ancestor(start, level);
                boolean itself = functions.get(start).depth() < level;
                place(head, itself, column, level, itself || !opens(head, column) ? levels - level : 1);
            }
        }
    }

    /** Returns whether columns of subfunctions follow the first column of the heading. */
    private boolean opens(int head, int column) {
        GridColumn first = columns.get(column);
        return first.start() != head
                || column + 1 < columns.size() && columns.get(column + 1).start() < end(head) && !first.isRolledUp();
    }

    private void place(int head, boolean itself, int column, int level, int levels) {
        int count = 1;
        while (!itself && column + count < columns.size() && columns.get(column + count).start() < end(head)) {
            count++;
        }
        FunctionColumn function = functions.get(head);
        GridHeading heading = new GridHeading(function, itself, column, count, level, levels,
                !itself && end(head) > head + 1, state.foldedFunctions().contains(function.id()));
        for (int i = level; i < level + levels; i++) {
            for (int j = column; j < column + count; j++) {
                headings.get(i)[j] = heading;
            }
        }
    }

    /** Returns the index of the ancestor at a level, or of the function itself if it is higher. */
    private int ancestor(int position, int level) {
        int at = position;
        while (functions.get(at).depth() > level) {
            at--;
        }
        return at;
    }
}
