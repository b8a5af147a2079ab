package org.waymark.core.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the headings of a table by known headings and not by position.
 *
 * @param shape arrangement of the table
 * @param row index of the row with the headings, or with the stages of a drawn map; -1 = none
 * @param label column with the names of the rows of a drawn map; -1 for a table with a row for each touchpoint
 * @param known number of known headings
 */
record HeadingSearch(TableShape shape, int row, int label, int known) {

    private static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 512;
    private static final int MOST_LABELS = 60;

    /** The meanings of headings. */
    @FunctionalInterface
    interface Lookup {

        Optional<Headings.Known> find(String heading);
    }

    /** Returns the number of different headings known in the best row or column. */
    static int known(List<TableRow> rows) {
        return of(rows, Headings::find).map(HeadingSearch::known).orElse(0);
    }

    /** Returns the headings of a table; empty if there are none. */
    static Optional<HeadingSearch> of(List<TableRow> rows, Lookup headings) {
        Optional<HeadingSearch> row = row(rows, headings);
        Optional<HeadingSearch> column = column(rows, headings, row.map(HeadingSearch::known).orElse(0));
        return column.isPresent() ? column : row;
    }

    private static Optional<HeadingSearch> row(List<TableRow> rows, Lookup headings) {
        int best = -1;
        Set<TableField> most = EnumSet.noneOf(TableField.class);
        for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
            Set<TableField> fields = fields(rows.get(i), headings);
            boolean second = best >= 0 && i == best + 1 && fields.equals(most)
                    && sameColumns(rows.get(best), rows.get(i), headings);
            if (makesTable(fields) && (fields.size() > most.size() || second)) {
                best = i;
                most = fields;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new HeadingSearch(TableShape.LONG, best, -1, most.size()));
    }

    private static boolean makesTable(Set<TableField> fields) {
        return fields.contains(TableField.STAGE) || fields.contains(TableField.TOUCHPOINT)
                || fields.size() >= 3 && (fields.contains(TableField.ACTION) || fields.contains(TableField.JOURNEY));
    }

    private static Set<TableField> fields(TableRow row, Lookup headings) {
        Set<TableField> fields = EnumSet.noneOf(TableField.class);
        for (int i = 0; i < Math.min(row.cells().size(), MOST_COLUMNS); i++) {
            headings.find(row.cells().get(i)).ifPresent(known -> fields.add(known.field()));
        }
        return fields;
    }

    /** Returns whether two rows have the same headings in the same columns: a heading of two rows, merged. */
    private static boolean sameColumns(TableRow above, TableRow below, Lookup headings) {
        for (int i = 0; i < Math.min(above.cells().size(), MOST_COLUMNS); i++) {
            String heading = above.cells().get(i);
            if (headings.find(heading).filter(known -> known.field().isStructure()).isPresent()
                    && !heading.equals(below.cell(i))) {
                return false;
            }
        }
        return true;
    }

    /** Finds a column of headings that is better than the best row. */
    private static Optional<HeadingSearch> column(List<TableRow> rows, Lookup headings, int inRow) {
        int width = 0;
        for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
            width = Math.max(width, rows.get(i).cells().size());
        }
        Optional<HeadingSearch> best = Optional.empty();
        for (int column = 0; column < Math.min(width - 1, MOST_LABELS); column++) {
            Set<TableField> fields = EnumSet.noneOf(TableField.class);
            int named = 0;
            int known = 0;
            for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
                String cell = rows.get(i).cell(column);
                if (!cell.isBlank()) {
                    named++;
                    Optional<Headings.Known> found = headings.find(cell);
                    known += found.isPresent() ? 1 : 0;
                    found.ifPresent(it -> fields.add(it.field()));
                }
            }
            int needed = inRow >= 2 ? inRow + 2 : 2;
            boolean enough = fields.size() >= needed && known * 5 >= named * 2;
            if (enough && fields.size() > best.map(HeadingSearch::known).orElse(0)) {
                best = Optional
                        .of(new HeadingSearch(TableShape.WIDE, stages(rows, column, headings), column, fields.size()));
            }
        }
        return best;
    }

    /** Returns the index of the row that names the stages of a drawn map; -1 if there is none. */
    private static int stages(List<TableRow> rows, int label, Lookup headings) {
        int first = -1;
        for (int i = 0; i < rows.size(); i++) {
            Optional<Headings.Known> known = headings.find(rows.get(i).cell(label));
            if (known.filter(it -> it.field() == TableField.STAGE && !it.weak()).isPresent()) {
                return i;
            }
            first = first < 0 && known.isPresent() ? i : first;
        }
        for (int i = first - 1; i >= 0; i--) {
            TableRow row = rows.get(i);
            String corner = row.cell(label);
            long names = row.cells().stream().skip(label + 1L).filter(it -> !it.isBlank()).count();
            boolean merged = row.cells().stream().skip(label + 1L).filter(it -> !it.isBlank()).allMatch(corner::equals);
            if (names >= 2 && !merged || names == 1 && corner.isBlank()) {
                return i;
            }
        }
        return -1;
    }
}
