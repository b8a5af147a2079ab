package org.waymark.ui.tests;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Measures the benchmarks of the desktop. It prints a line for people and one that {@code releng/benchmark} reads, in the
 * form that {@code MeasureLine} of the instrument states.
 */
final class Timing {

    /** The runs of one side: time on the wall and CPU time of the thread of the user interface, in ms. */
    static final class Runs {

        private final double[] wall;
        private final double[] cpu;

        Runs(int rounds) {
            this.wall = new double[rounds];
            this.cpu = new double[rounds];
        }

        /** Does the work; a round below zero warms up and is not kept. */
        void time(int round, Runnable work) {
            long cpuBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            work.run();
            double time = (System.nanoTime() - start) / 1e6;
            if (round >= 0) {
                wall[round] = time;
                cpu[round] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBefore) / 1e6;
            }
        }

        private double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }

        private double p95() {
            double[] sorted = wall.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
        }
    }

    private Timing() {
    }

    /** Prints runs and those of the reference that took turns with them. */
    static void print(String id, Runs ours, String reference, Runs theirs) {
        System.out.printf(Locale.ROOT,
                "benchmark: %-24s %7.1f ms p95 %7.1f cpu %7.1f   %-34s %7.1f ms p95 %7.1f cpu %7.1f   ratio %5.2f cpu %5.2f%n",
                id, ours.median(ours.wall), ours.p95(), ours.median(ours.cpu), reference, theirs.median(theirs.wall),
                theirs.p95(), theirs.median(theirs.cpu), ours.median(ours.wall) / theirs.median(theirs.wall),
                ours.median(ours.cpu) / theirs.median(theirs.cpu));
        measure(id, "ms", text(ours.wall), text(ours.cpu), reference, text(theirs.wall), text(theirs.cpu));
    }

    /** Prints runs that are compared with nothing. */
    static void print(String id, Runs ours) {
        System.out.printf(Locale.ROOT, "benchmark: %-24s %7.1f ms p95 %7.1f cpu %7.1f%n", id, ours.median(ours.wall),
                ours.p95(), ours.median(ours.cpu));
        measure(id, "ms", text(ours.wall), text(ours.cpu), "", "", "");
    }

    /** Prints one number, such as memory. */
    static void print(String id, String unit, double value) {
        System.out.printf(Locale.ROOT, "benchmark: %-24s %7.1f %s%n", id, value, unit);
        measure(id, unit, text(new double[]{value}), "", "", "", "");
    }

    private static void measure(String... fields) {
        System.out.println("measure:\t" + String.join("\t", fields));
    }

    private static String text(double[] values) {
        return Arrays.stream(values).mapToObj(it -> String.format(Locale.ROOT, "%.3f", it))
                .collect(Collectors.joining(" "));
    }
}
