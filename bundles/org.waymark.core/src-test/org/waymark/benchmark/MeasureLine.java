package org.waymark.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.benchmark.Measure.Reference;

/**
 * The line by which a process that measures tells the instrument its runs: {@code measure:}, id, unit, our runs, our CPU
 * times, the name of the reference, its runs and its CPU times, separated by tabs. What there is not is empty.
 */
final class MeasureLine {

    static final String START = "measure:\t";
    private static final int FIELDS = 7;

    private MeasureLine() {
    }

    /** Returns the line of runs without a reference. */
    static String of(String id, String unit, double[] ours, double[] cpu) {
        return of(id, unit, ours, cpu, "", new double[0], new double[0]);
    }

    static String of(String id, String unit, double[] ours, double[] cpu, String reference, double[] theirs,
            double[] theirCpu) {
        return START + String.join("\t", id, unit, text(ours), text(cpu), reference, text(theirs), text(theirCpu));
    }

    private static String text(double[] runs) {
        return Arrays.stream(runs).mapToObj(it -> String.format(Locale.ROOT, "%.3f", it))
                .collect(Collectors.joining(" "));
    }

    /** Returns the measure of a line, empty for any other line that a process prints. */
    static Optional<Measure> read(String line) {
        int start = line.indexOf(START);
        if (start < 0) {
            return Optional.empty();
        }
        String[] fields = line.substring(start + START.length()).split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("a line of " + fields.length + " fields: " + line);
        }
        Optional<Reference> reference = fields[4].isEmpty()
                ? Optional.empty()
                : Optional.of(new Reference(fields[4], series(fields[5], fields[6])));
        return Optional.of(new Measure(fields[0], fields[1], series(fields[2], fields[3]), reference));
    }

    private static Series series(String values, String cpu) {
        return new Series(Spread.of(numbers(values)),
                cpu.isBlank() ? Optional.empty() : Optional.of(Spread.of(numbers(cpu))));
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
