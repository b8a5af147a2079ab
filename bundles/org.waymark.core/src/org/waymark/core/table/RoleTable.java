package org.waymark.core.table;

import java.util.List;
import java.util.Optional;

/** Finds the headings of a RACI table by its letters, where the words above its rows are not known. */
final class RoleTable {

    private static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 256;

    private RoleTable() {
    }

    /** Returns the row above the first rows with roles; empty if there are no two of them. */
    static Optional<HeadingSearch> search(List<TableRow> rows) {
        int first = -1;
        int found = 0;
        for (int i = 0; i < Math.min(rows.size(), MOST_ROWS) && found < 2; i++) {
            if (hasRoles(rows.get(i))) {
                found++;
                first = first < 0 ? i : first;
            }
        }
        return found < 2 || first == 0
                ? Optional.empty()
                : Optional.of(new HeadingSearch(TableShape.LONG, first - 1, -1, 1));
    }

    /** Returns whether a row has a text and behind it at least two cells with roles and nothing else. */
    private static boolean hasRoles(TableRow row) {
        int roles = 0;
        int texts = 0;
        for (int i = 0; i < Math.min(row.cells().size(), MOST_COLUMNS); i++) {
            String cell = row.cells().get(i);
            if (!cell.isBlank()) {
                if (RoleText.read(cell).isPresent() || DashCell.is(cell)) {
                    roles++;
                } else if (roles == 0) {
                    texts++;
                } else {
                    return false;
                }
            }
        }
        return roles >= 2 && texts >= 1;
    }
}
