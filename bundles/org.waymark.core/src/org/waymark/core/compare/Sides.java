package org.waymark.core.compare;

/** The versions of a three-way merge. */
final class Sides {

    static final int BASE = 0;
    static final int OURS = 1;
    static final int THEIRS = 2;
    static final int COUNT = 3;

    private Sides() {
    }

    /** The other side than ours or theirs. */
    static int other(int side) {
        return OURS + THEIRS - side;
    }
}
