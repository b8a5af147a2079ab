package org.waymark.core.compare;

/** Indices of the versions of a three-way merge. */
final class Sides {

    static final int BASE = 0;
    static final int OURS = 1;
    static final int THEIRS = 2;
    static final int COUNT = 3;

    private Sides() {
    }

    /**
     * Returns which text wins where no conflict is reported: the one that only one side changed, the smaller if both
     * did.
     *
     * @param base null if the common ancestor has none
     */
    static boolean takesTheirs(String base, String ours, String theirs) {
        return !theirs.equals(base) && !theirs.equals(ours)
                && (ours.equals(base) || theirs.compareTo(ours) < 0);
    }

    /** Returns the other one of ours and theirs. */
    static int other(int side) {
        return OURS + THEIRS - side;
    }
}
