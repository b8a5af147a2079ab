package org.waymark.benchmark;

import java.util.List;
import java.util.Optional;
import org.waymark.benchmark.Measure.Reference;

/** Runs for the tests of the instrument. */
final class Runs {

    private Runs() {
    }

    static Measure measure(String id, double ours) {
        return new Measure(id, "ms", new Series(Spread.of(ours), Optional.empty()), Optional.empty());
    }

    static Measure measure(String id, double ours, String reference, double theirs) {
        return new Measure(id, "ms", new Series(Spread.of(ours), Optional.of(Spread.of(ours / 2))),
                Optional.of(new Reference(reference, new Series(Spread.of(theirs), Optional.of(Spread.of(theirs))))));
    }

    static Run run(String date, Measure... measures) {
        return new Run(date, false, new Run.Machine(2, "Linux", "25", 0.2, 1.1), List.of(measures), List.of());
    }
}
