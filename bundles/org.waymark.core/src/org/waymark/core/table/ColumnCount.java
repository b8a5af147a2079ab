package org.waymark.core.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.model.cjm.Role;

/** The look of the cells of one column. */
final class ColumnCount {

    private static final int SAMPLES = 3;
    private static final int MOST_OTHERS = 2;
    private static final int SAMPLE = 200;

    private final Set<String> samples = new LinkedHashSet<>();
    private int filled;
    private int roles;
    private int crosses;
    private int others;
    private boolean several;

    void add(String cell) {
        filled++;
        if (samples.size() < SAMPLES) {
            samples.add(cell.length() > SAMPLE ? cell.substring(0, SAMPLE) : cell);
        }
        // a column of texts shows itself soon
        if (others <= MOST_OTHERS + roles / 2 && !DashCell.is(cell)) {
            Optional<Set<Role>> read = RoleText.read(cell);
            boolean role = read.isPresent();
            several |= role && read.get().size() > 1;
            roles += role ? 1 : 0;
            crosses += role && RoleText.isCross(cell) ? 1 : 0;
            others += role ? 0 : 1;
        }
    }

    int filled() {
        return filled;
    }

    List<String> samples() {
        return new ArrayList<>(samples);
    }

    /** Returns whether most cells are roles, with at least one letter or word among them. */
    boolean isLetters() {
        return isRoles() && crosses < roles;
    }

    /** Returns whether most cells are crosses. */
    boolean isCrosses() {
        return isRoles() && crosses == roles;
    }

    /** Returns whether a cell has several roles. */
    boolean hasSeveral() {
        return several;
    }

    private boolean isRoles() {
        return roles > 0 && others * 2 <= roles;
    }
}
