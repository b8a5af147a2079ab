package org.waymark.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Times the work of one case and prints a line for each measure. What is measured and its reference take turns, so that a
 * slow moment of the machine hits both; both are warm before.
 */
final class Meter {

    private static final int TICKS_PER_SECOND = 100;
    private static final int FEWEST = 5;
    /** Rounds below which a median says nothing. */
    private static final int ENOUGH = 3;
    /** The compiler of Java needs some seconds to finish its work on a case; more turns than these bring nothing. */
    private static final int WARM_TURNS = 100;
    private static final double WARM_SECONDS = 12;
    private static final double WARM_SECONDS_QUICK = 2.5;
    /** A quick run stops a slow measure after this time. */
    private static final double QUICK_SECONDS = 5;

    private final String group;
    private final boolean quick;
    private final PrintStream out;

    Meter(String group, boolean quick, PrintStream out) {
        this.group = group;
        this.quick = quick;
        this.out = out;
    }

    boolean quick() {
        return quick;
    }

    /** Returns a third of the rounds in a quick run. */
    int rounds(int full) {
        return quick ? Math.min(full, Math.max(FEWEST, full / 3)) : full;
    }

    /** Says something about the input to the reader of the log. */
    void note(String format, Object... values) {
        out.println(String.format(java.util.Locale.ROOT, format, values));
    }

    /**
     * Measures work of this process in turns with a reference. Both are done before until they are warm: for some seconds,
     * and twice at least.
     */
    void compare(String id, int full, Callable<?> ours, String reference, Callable<?> theirs) throws Exception {
        long start = System.nanoTime();
        double warm = quick ? WARM_SECONDS_QUICK : WARM_SECONDS;
        for (int i = 0; i < WARM_TURNS && (i < 2 || seconds(start) < warm); i++) {
            ours.call();
            theirs.call();
        }
        measure(id, full, ours, reference, theirs);
    }

    /** Measures whole programs in turns with a reference, after one run of each. */
    void comparePrograms(String id, int full, Callable<?> ours, String reference, Callable<?> theirs)
            throws Exception {
        ours.call();
        theirs.call();
        measure(id, full, ours, reference, theirs);
    }

    private void measure(String id, int full, Callable<?> ours, String reference, Callable<?> theirs)
            throws Exception {
        Times a = new Times();
        Times b = new Times();
        long start = System.nanoTime();
        for (int i = 0; goesOn(i, full, start); i++) {
            a.add(ours);
            b.add(theirs);
        }
        out.println(MeasureLine.of(group + '.' + id, "ms", a.wall(), a.cpu(), reference, b.wall(), b.cpu()));
    }

    /** Measures what has no reference on this machine, after one run. */
    void alone(String id, int full, Callable<?> ours) throws Exception {
        ours.call();
        Times a = new Times();
        long start = System.nanoTime();
        for (int i = 0; goesOn(i, full, start); i++) {
            a.add(ours);
        }
        out.println(MeasureLine.of(group + '.' + id, "ms", a.wall(), a.cpu()));
    }

    private boolean goesOn(int done, int full, long start) {
        return done < rounds(full) && (!quick || done < ENOUGH || seconds(start) < QUICK_SECONDS);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Tells runs that were timed elsewhere. */
    void runs(String id, String unit, double[] ours, double[] cpu, String reference, double[] theirs,
            double[] theirCpu) {
        out.println(MeasureLine.of(group + '.' + id, unit, ours, cpu, reference, theirs, theirCpu));
    }

    /** Tells one number, such as memory. */
    void value(String id, String unit, double value) {
        out.println(MeasureLine.of(group + '.' + id, unit, new double[] {value}, new double[0]));
    }

    /** Runs a program to its end; its CPU time counts as that of the work. */
    static int finish(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int code = builder.start().waitFor();
        if (code > 1) { // 1 is a result too: conflicts
            throw new IOException(command + " ended with " + code);
        }
        return code;
    }

    /** Runs a program that has to succeed. */
    static int done(List<String> command) throws IOException, InterruptedException {
        int code = finish(command);
        if (code != 0) {
            throw new IOException(command + " ended with " + code);
        }
        return code;
    }

    /** Returns ms of CPU of this process and of the programs that ended in it, zero where the system does not say. */
    static double cpuMillis() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.isReadable(stat)) {
            return 0;
        }
        String text = Files.readString(stat);
        // the name of the program in parentheses may hold blanks; then the state and ten numbers come first
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int i = 11; i <= 14; i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return ticks * 1000.0 / TICKS_PER_SECOND;
    }

    /** The runs of one side. */
    private static final class Times {

        private final List<Double> wall = new ArrayList<>();
        private final List<Double> cpu = new ArrayList<>();

        void add(Callable<?> work) throws Exception {
            System.gc();
            double cpuBefore = cpuMillis();
            long start = System.nanoTime();
            work.call();
            wall.add((System.nanoTime() - start) / 1e6);
            cpu.add(cpuMillis() - cpuBefore);
        }

        double[] wall() {
            return wall.stream().mapToDouble(Double::doubleValue).toArray();
        }

        double[] cpu() {
            return cpu.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
