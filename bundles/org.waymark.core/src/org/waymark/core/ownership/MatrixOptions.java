package org.waymark.core.ownership;

/**
 * How an ownership matrix is computed.
 *
 * @param rollUp how many levels of the function tree remain as columns: 1 = the top functions only, each standing for
 *     its whole subtree; 0 = all levels, nothing rolled up
 * @param microInteractions whether the micro-interactions inside touchpoints get rows of their own
 */
public record MatrixOptions(int rollUp, boolean microInteractions) {

    /** All functions, no micro-interactions. */
    public static final MatrixOptions PLAIN = new MatrixOptions(0, false);

    public MatrixOptions {
        if (rollUp < 0) {
            throw new IllegalArgumentException("roll-up depth " + rollUp);
        }
    }

    /** The same options with the function tree rolled up to so many levels. */
    public MatrixOptions withRollUp(int levels) {
        return new MatrixOptions(levels, microInteractions);
    }

    /** The same options with rows for micro-interactions. */
    public MatrixOptions withMicroInteractions() {
        return new MatrixOptions(rollUp, true);
    }

    /** Whether columns stand for whole subtrees; such a matrix is for reading and never imported. */
    public boolean rolledUp() {
        return rollUp > 0;
    }
}
