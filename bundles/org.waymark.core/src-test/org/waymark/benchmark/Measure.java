package org.waymark.benchmark;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of a run.
 *
 * @param id the case and what was measured, such as {@code files.load}
 * @param unit {@code ms}, {@code MB} or a share such as {@code x}
 */
record Measure(String id, String unit, Series ours, Optional<Reference> reference) {

    /** The runs of another program or way that took turns with ours. */
    record Reference(String name, Series series) {
    }

    /** A number of a measure that can have a limit. */
    enum Figure {
        RATIO, CPU_RATIO, MEDIAN, P95, CPU, MAX;

        /** Returns the name in files. */
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the case it belongs to. */
    String group() {
        return id.substring(0, id.indexOf('.'));
    }

    OptionalDouble ratio() {
        return figure(Figure.RATIO);
    }

    /** Returns a number, empty if this measure has no such number. */
    OptionalDouble figure(Figure figure) {
        return switch (figure) {
            case RATIO -> reference.map(it -> OptionalDouble
                    .of(ours.value().median() / it.series().value().median())).orElse(OptionalDouble.empty());
            case CPU_RATIO -> reference.flatMap(it -> it.series().cpu()).filter(it -> it.median() > 0)
                    .flatMap(it -> ours.cpu().map(mine -> OptionalDouble.of(mine.median() / it.median())))
                    .orElse(OptionalDouble.empty());
            case MEDIAN -> OptionalDouble.of(ours.value().median());
            case P95 -> OptionalDouble.of(ours.value().p95());
            case MAX -> OptionalDouble.of(ours.value().max());
            case CPU -> ours.cpu().map(it -> OptionalDouble.of(it.median())).orElse(OptionalDouble.empty());
        };
    }
}
