package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.List;

/** Gives arcs heights so that they are nested and do not overlap; shorter arcs have to be added before longer ones. */
public final class ArcLevels {

    /** Maximum level; further arcs overlap, as such a map needs a filter, not more height. */
    private static final int MAX_LEVEL = 7;
    private static final double APART = 8;

    private record Taken(double left, double right, int level) {
    }

    private final List<Taken> taken = new ArrayList<>();
    private int highest;

    /** Returns the level of an arc between two places, from 1 on. */
    public int add(double left, double right) {
        int level = 1;
        while (level < MAX_LEVEL && isTaken(left, right, level)) {
            level++;
        }
        taken.add(new Taken(left, right, level));
        highest = Math.max(highest, level);
        return level;
    }

    private boolean isTaken(double left, double right, int level) {
        return taken.stream().anyMatch(other -> other.level == level && other.left < right + APART
                && left < other.right + APART);
    }

    /** Returns the highest level in use, 0 without arcs. */
    public int highest() {
        return highest;
    }
}
