package org.waymark.core.ownership;

/** How many functions are accountable in a row of the ownership matrix; the only healthy answer is one. */
public enum Accountability {
    NONE, ONE, SEVERAL;

    /** The answer for a number of distinct functions. */
    public static Accountability of(int functions) {
        return functions == 0 ? NONE : functions == 1 ? ONE : SEVERAL;
    }
}
