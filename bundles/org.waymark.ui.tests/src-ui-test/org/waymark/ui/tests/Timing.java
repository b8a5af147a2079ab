package org.waymark.ui.tests;

import java.util.Arrays;

/** How benchmarks of the desktop measure and tell; {@code releng/benchmark} shows the lines that begin so. */
final class Timing {

    private Timing() {
    }

    static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** The medians and their ratio; sorts the rounds. */
    static void print(String what, double[] ours, String reference, double[] theirs, String wanted) {
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double a = ours[ours.length / 2];
        double b = theirs[theirs.length / 2];
        System.out.printf("benchmark: %-34s %8.1f ms   %-26s %8.1f ms   ratio %5.2f  (%s)%n", what, a, reference, b,
                a / b, wanted);
    }
}
