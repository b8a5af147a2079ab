package org.waymark.benchmark;

import java.util.Arrays;

/** The middle of several runs and how far the runs lie apart, all in one unit. */
record Spread(int runs, double min, double lower, double median, double upper, double p95, double max) {

    /** Returns the spread of at least one run, in any order. */
    static Spread of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no runs");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(sorted.length, sorted[0], at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75),
                at(sorted, 0.95), sorted[sorted.length - 1]);
    }

    /** Returns the value below which a share of the runs lies, between two runs in proportion. */
    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
