package org.waymark.core.ownership;

/**
 * The options of an ownership matrix.
 *
 * @param rollUp number of levels of the function tree that remain as columns: 1 = the top functions only, each for its
 *     subtree; 0 = all levels
 * @param microInteractions true if micro-interactions get rows of their own
 */
public record MatrixOptions(int rollUp, boolean microInteractions) {

    /** All functions, no micro-interactions. */
    public static final MatrixOptions PLAIN = new MatrixOptions(0, false);

    public MatrixOptions {
        if (rollUp < 0) {
            throw new IllegalArgumentException("roll-up depth " + rollUp);
        }
    }

    /** Returns the same options with the function tree rolled up to a number of levels. */
    public MatrixOptions withRollUp(int levels) {
        return new MatrixOptions(levels, microInteractions);
    }

    /** Returns the same options with or without rows for micro-interactions. */
    public MatrixOptions withMicroInteractions(boolean shown) {
        return new MatrixOptions(rollUp, shown);
    }

    /** Returns whether columns stand for whole subtrees; such a matrix is read-only and cannot be imported. */
    public boolean rolledUp() {
        return rollUp > 0;
    }
}
