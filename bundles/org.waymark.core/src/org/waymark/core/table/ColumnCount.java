package org.waymark.core.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The look of the cells of one column. */
final class ColumnCount {

    private static final int SAMPLES = 3;
    private static final int SAMPLE = 200;

    private final Set<String> samples = new LinkedHashSet<>();
    private int filled;
    private boolean onlyRoles = true;
    private boolean onlyCrosses = true;

    void add(String cell) {
        filled++;
        if (samples.size() < SAMPLES) {
            samples.add(cell.length() > SAMPLE ? cell.substring(0, SAMPLE) : cell);
        }
        if (onlyRoles && !DashCell.is(cell)) {
            onlyRoles = RoleText.read(cell).isPresent();
            onlyCrosses &= RoleText.isCross(cell);
        }
    }

    int filled() {
        return filled;
    }

    List<String> samples() {
        return new ArrayList<>(samples);
    }

    /** Returns whether all cells are roles, with at least one letter or word among them. */
    boolean isLetters() {
        return filled > 0 && onlyRoles && !onlyCrosses;
    }

    /** Returns whether all cells are crosses. */
    boolean isCrosses() {
        return filled > 0 && onlyRoles && onlyCrosses;
    }
}
