package org.waymark.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A run beside a stored one. Ratios are compared, because milliseconds of two days or two machines say nothing; a measure
 * without a reference is left out.
 */
final class RunComparison {

    /** Ratios of the same build on the same machine differ by some percent from run to run. */
    static final double NOISE = 1.10;

    /** The kinds of change. */
    enum Change {
        FASTER, SAME, SLOWER, NEW, GONE, OTHER_REFERENCE
    }

    /** A measure in both runs; a ratio is empty if the run has none. */
    record Line(String id, Optional<Double> before, Optional<Double> now, Change change) {
    }

    private RunComparison() {
    }

    static List<Line> of(Run stored, Run now) {
        List<Line> lines = new ArrayList<>();
        for (Measure measure : now.measures()) {
            measure.reference().ifPresent(it -> lines.add(line(find(stored, measure.id()), measure)));
        }
        Set<String> groups = now.measures().stream().map(Measure::group).collect(Collectors.toSet());
        for (Measure measure : stored.measures()) {
            // cases that were not asked for this time are not gone
            if (groups.contains(measure.group()) && measure.reference().isPresent()
                    && find(now, measure.id()).isEmpty()) {
                lines.add(new Line(measure.id(), Optional.of(measure.ratio().orElseThrow()), Optional.empty(),
                        Change.GONE));
            }
        }
        return lines;
    }

    private static Optional<Measure> find(Run run, String id) {
        return run.measures().stream().filter(it -> it.id().equals(id) && it.reference().isPresent()).findFirst();
    }

    private static Line line(Optional<Measure> before, Measure now) {
        Optional<Double> ratio = Optional.of(now.ratio().orElseThrow());
        if (before.isEmpty()) {
            return new Line(now.id(), Optional.empty(), ratio, Change.NEW);
        }
        Optional<Double> old = Optional.of(before.get().ratio().orElseThrow());
        if (!name(before.get()).equals(name(now))) {
            return new Line(now.id(), old, ratio, Change.OTHER_REFERENCE);
        }
        double factor = ratio.get() / old.get();
        return new Line(now.id(), old, ratio,
                factor > NOISE ? Change.SLOWER : factor < 1 / NOISE ? Change.FASTER : Change.SAME);
    }

    private static String name(Measure measure) {
        return measure.reference().orElseThrow().name();
    }

    static String table(Run stored, Run now) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("ratio of", stored.date(), "now", "change", "")));
        for (Line line : of(stored, now)) {
            String factor = line.before().isPresent() && line.now().isPresent()
                    ? String.format(Locale.ROOT, "%+.0f %%", 100 * (line.now().get() / line.before().get() - 1))
                    : "";
            rows.add(List.of(line.id(), line.before().map(RunComparison::two).orElse(""),
                    line.now().map(RunComparison::two).orElse(""), factor,
                    line.change() == Change.SAME
                            ? ""
                            : line.change().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        List<Line> lines = of(stored, now);
        long slower = lines.stream().filter(it -> it.change() == Change.SLOWER).count();
        long faster = lines.stream().filter(it -> it.change() == Change.FASTER).count();
        return RunTable.lines(rows)
                + String.format(Locale.ROOT, "ratios: %d; slower: %d, faster: %d; noise: up to %.0f %%%n", lines.size(),
                        slower, faster, 100 * (NOISE - 1))
                + (stored.quick() == now.quick() ? "" : "One of the runs is a quick one.\n");
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
