package org.waymark.core.paths;

/** Keys of properties by which elements of an observed journey say what they were counted from. */
public final class PathMarks {

    /** The event of a touchpoint that is not on the map. */
    public static final String EVENT = "paths.event";
    /** The share of people who skipped a touchpoint, in percent with a point. */
    public static final String SKIPPED = "paths.skipped";

    private PathMarks() {
    }
}
