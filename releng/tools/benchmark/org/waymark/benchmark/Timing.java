package org.waymark.benchmark;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Takes turns between what is measured and its reference, so that a slow moment of the machine hits both. */
record Timing(double oursMillis, double referenceMillis) {

    /** Median of {@code rounds} alternating runs after half as many to warm up. */
    static Timing of(int rounds, Callable<?> ours, Callable<?> reference) throws Exception {
        double[] a = new double[rounds];
        double[] b = new double[rounds];
        for (int i = -rounds / 2; i < rounds; i++) {
            double first = millis(ours);
            double second = millis(reference);
            if (i >= 0) {
                a[i] = first;
                b[i] = second;
            }
        }
        Arrays.sort(a);
        Arrays.sort(b);
        return new Timing(a[rounds / 2], b[rounds / 2]);
    }

    private static double millis(Callable<?> work) throws Exception {
        System.gc();
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    double ratio() {
        return oursMillis / referenceMillis;
    }

    void print(String what, String reference, String wanted) {
        System.out.printf("%-46s %9.1f ms  %-36s %9.1f ms  ratio %5.2f  (%s)%n", what, oursMillis, reference,
                referenceMillis, ratio(), wanted);
    }
}
