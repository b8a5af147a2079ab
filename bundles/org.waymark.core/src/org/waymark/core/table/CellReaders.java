package org.waymark.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.core.reading.NumberReader;
import org.waymark.core.reading.ScoreColumn;

/** The readers of the columns of one table: a column has one decimal mark and one scale. */
final class CellReaders {

    private final TableOutline outline;
    private final boolean exported;
    private final Map<Integer, ScoreColumn> scores = new HashMap<>();
    private final Map<Integer, NumberReader> numbers = new HashMap<>();
    private final Set<Integer> counted = new HashSet<>();

    CellReaders(TableOutline outline) {
        this.outline = outline;
        this.exported = outline.column(TableField.STAGE_ID).isPresent()
                && outline.column(TableField.TOUCHPOINT_ID).isPresent();
    }

    ColumnUse use(int index) {
        return outline.columns().get(index).use();
    }

    String heading(int index) {
        return outline.columns().get(index).heading();
    }

    /** Returns whether a row of the table is an assignment of a function. */
    boolean hasAssignments() {
        return outline.column(TableField.FUNCTION).isPresent();
    }

    /** Returns whether a column names personas. */
    boolean hasPersonas() {
        return outline.column(TableField.PERSONAS).isPresent();
    }

    /** Returns whether a column has the roles of these assignments. */
    boolean hasRoles() {
        return outline.column(TableField.ROLES).isPresent();
    }

    ScoreColumn scores(int index) {
        return scores.computeIfAbsent(index, this::score);
    }

    private ScoreColumn score(int index) {
        TableColumn column = outline.columns().get(index);
        return ScoreColumn.of(cells(column), column.heading(), column.own(), outline.choices());
    }

    /** Notes that a column has numbers, whose scale must be said; faces and words need none. */
    void counted(int index) {
        counted.add(index);
    }

    NumberReader numbers(int index) {
        return numbers.computeIfAbsent(index, it -> NumberReader.of(cells(outline.columns().get(it))));
    }

    /** Returns a line on each scale that was guessed. */
    List<String> notices(Locale locale) {
        List<String> lines = new ArrayList<>();
        scores.forEach((index, column) -> {
            if (counted.contains(index)) {
                column.notice(outline.columns().get(index).heading(), locale).ifPresent(lines::add);
            }
        });
        return lines;
    }

    /** Returns the values of a cell with several ones. */
    List<String> values(String cell) {
        return exported ? ListCell.exported(cell) : ListCell.values(cell);
    }

    /** Returns the names in a cell. */
    List<String> names(String cell) {
        return exported ? ListCell.exported(cell) : ListCell.names(cell);
    }

    /** Returns the cells of a column, or those of the row of a drawn map. */
    private Iterable<String> cells(TableColumn column) {
        List<TableRow> rows = outline.sheet().rows();
        if (outline.shape() == TableShape.WIDE) {
            List<String> cells = rows.get(column.index()).cells();
            return cells.subList(Math.min(cells.size(), outline.label() + 1), cells.size());
        }
        return () -> new Iterator<>() {
            private int next = outline.first();

            @Override
            public boolean hasNext() {
                return next < outline.end();
            }

            @Override
            public String next() {
                return rows.get(next++).cell(column.index());
            }
        };
    }
}
