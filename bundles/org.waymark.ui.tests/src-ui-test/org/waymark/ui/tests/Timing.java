package org.waymark.ui.tests;

import java.util.Arrays;

/** Measures and prints the benchmarks of the desktop; {@code releng/benchmark} shows lines with this prefix. */
final class Timing {

    private Timing() {
    }

    static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Prints the medians and their ratio; sorts the rounds. */
    static void print(String what, double[] ours, String reference, double[] theirs, String wanted) {
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double a = ours[ours.length / 2];
        double b = theirs[theirs.length / 2];
        System.out.printf("benchmark: %-34s %8.1f ms   %-26s %8.1f ms   ratio %5.2f  (%s)%n", what, a, reference, b,
                a / b, wanted);
    }
}
