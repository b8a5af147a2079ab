package org.waymark.core.ownership;

/** The number of accountable functions in a row of the ownership matrix; it should be one. */
public enum Accountability {
    NONE, ONE, SEVERAL;

    /** Returns the value for a number of distinct functions. */
    public static Accountability of(int functions) {
        return functions == 0 ? NONE : functions == 1 ? ONE : SEVERAL;
    }
}
