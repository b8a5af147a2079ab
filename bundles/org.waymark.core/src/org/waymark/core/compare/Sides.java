package org.waymark.core.compare;

/** Indices of the versions of a three-way merge. */
final class Sides {

    static final int BASE = 0;
    static final int OURS = 1;
    static final int THEIRS = 2;
    static final int COUNT = 3;

    private Sides() {
    }

    /** Returns the other one of ours and theirs. */
    static int other(int side) {
        return OURS + THEIRS - side;
    }
}
