package org.waymark.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.benchmark.Measure.Figure;

/** The limits of all measures, as {@code releng/benchmark-limits} states them. */
record Limits(List<Limit> all) {

    /** A number that a figure of a measure must not exceed. */
    record Limit(String id, Figure figure, double most, String reference) {
    }

    /** The result for one limit. */
    record Verdict(Limit limit, Optional<Double> found, String trouble) {

        boolean within() {
            return trouble.isEmpty();
        }

        /** Returns whether there was nothing to compare with, such as a program that is not on this machine. */
        boolean skipped() {
            return within() && found.isEmpty();
        }
    }

    /**
     * Reads lines of id, figure, limit and name of the reference, separated by {@code |}; empty lines and those with
     * {@code #} say nothing.
     */
    static Limits read(List<String> lines) {
        List<Limit> all = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
                if (fields.length != 4) {
                    throw new IllegalArgumentException("not four columns: " + line);
                }
                Figure figure = Arrays.stream(Figure.values()).filter(it -> it.key().equals(fields[1])).findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such figure: " + line));
                all.add(new Limit(fields[0], figure, Double.parseDouble(fields[2]), fields[3]));
            }
        }
        return new Limits(List.copyOf(all));
    }

    List<Limit> of(String id) {
        return all.stream().filter(it -> it.id().equals(id)).toList();
    }

    /** Returns what the limits say to measures; limits of what was not measured say nothing. */
    List<Verdict> judge(List<Measure> measures) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Measure measure : measures) {
            for (Limit limit : of(measure.id())) {
                verdicts.add(verdict(measure, limit));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Measure measure, Limit limit) {
        String reference = measure.reference().map(Measure.Reference::name).orElse("");
        boolean compares = limit.figure() == Figure.RATIO || limit.figure() == Figure.CPU_RATIO;
        if (compares && reference.isEmpty()) {
            // a reference that is not on this machine, such as a browser
            return new Verdict(limit, Optional.empty(), "");
        }
        if (compares && !reference.equals(limit.reference())) {
            return new Verdict(limit, Optional.empty(), "the limit is for " + limit.reference());
        }
        OptionalDouble found = measure.figure(limit.figure());
        if (found.isEmpty()) {
            return new Verdict(limit, Optional.empty(), "");
        }
        return new Verdict(limit, Optional.of(found.getAsDouble()),
                found.getAsDouble() > limit.most() ? "above the limit" : "");
    }
}
