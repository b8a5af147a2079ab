package org.waymark.core.paths.sql;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** A histogram of durations in steps of 5 %. */
final class Durations {

    private static final double STEPS = 20;
    private static final long MINUTE = 60;
    private static final long HOUR = 3_600;

    private final TreeMap<Integer, Long> counts = new TreeMap<>();
    private long total;

    void add(int bucket, long count) {
        counts.merge(bucket, count, Long::sum);
        total += count;
    }

    /** Returns the duration that a share of all do not exceed; zero if there are none. */
    Duration within(int percent) {
        long sum = 0;
        for (Map.Entry<Integer, Long> one : counts.entrySet()) {
            sum += one.getValue();
            if (sum * 100 >= total * percent) {
                return duration(one.getKey());
            }
        }
        return Duration.ZERO;
    }

    /** Returns the middle of a step, as people say it: no seconds of days. */
    static Duration duration(int bucket) {
        if (bucket <= 0) {
            return Duration.ZERO;
        }
        double seconds = Math.exp((bucket + 0.5) / STEPS) - 1;
        if (seconds < MINUTE) {
            return Duration.ofMillis(Math.round(seconds * 10) * 100);
        }
        long whole = Math.round(seconds);
        long unit = whole < HOUR ? 1 : whole < 24 * HOUR ? MINUTE : HOUR;
        return Duration.ofSeconds((whole + unit / 2) / unit * unit);
    }
}
