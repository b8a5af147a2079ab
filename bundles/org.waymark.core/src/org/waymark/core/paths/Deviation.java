package org.waymark.core.paths;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.waymark.core.paths.PathReport.EventRef;
import org.waymark.core.paths.PathReport.EventUse;
import org.waymark.core.paths.PathReport.Move;
import org.waymark.core.paths.PathReport.MoveKind;

/**
 * A difference between the map and what people did.
 *
 * @param at the step where it happens
 * @param to where they went instead, if they went somewhere
 * @param touchpoint id of the touchpoint of the map that it concerns; empty if it concerns none
 * @param customers people who did it
 * @param share percent of those who were at the step, or came that far
 */
public record Deviation(Kind kind, EventRef at, Optional<EventRef> to, Optional<String> touchpoint, long customers,
        BigDecimal share) {

    /** The kinds of differences. */
    public enum Kind {
        /** They came to a later step without this one. */
        SKIPPED,
        /** They left without an outcome. */
        LEFT,
        /** They did something that is not on the map. */
        OFF_MAP,
        /** They went back to an earlier step. */
        BACK,
        /** They did the same once more. */
        REPEAT,
        /** They went past what comes next. */
        JUMP
    }

    private static final BigDecimal LEAST = BigDecimal.ONE;

    /** Returns the differences that a report tells, with most people first. */
    public static List<Deviation> of(PathReport report) {
        List<Deviation> found = new ArrayList<>();
        report.uses().stream().filter(it -> it.skipped() > 0).forEach(it -> found.add(new Deviation(Kind.SKIPPED,
                new EventRef("", Optional.of(it.touchpoint())), Optional.empty(), Optional.of(it.touchpoint()),
                it.skipped(), it.skipShare())));
        report.dropOff().forEach(it -> found.add(new Deviation(Kind.LEFT, it.last(), Optional.empty(),
                it.last().touchpoint(), it.customers(), share(report, it.last(), it.customers()))));
        report.offMap().forEach(it -> found.add(new Deviation(Kind.OFF_MAP, it.event(), Optional.empty(),
                before(report, it), it.customers(), PathReport.percent(it.customers(), report.facts().sessions()))));
        report.moves().forEach(move -> kind(move.kind()).ifPresent(kind -> found.add(new Deviation(kind, move.from(),
                move.to(), move.from().touchpoint(), move.customers(), move.share()))));
        return found.stream().filter(it -> it.share.compareTo(LEAST) >= 0)
                .sorted(Comparator.comparingLong(Deviation::customers).reversed()).toList();
    }

    private static Optional<Kind> kind(MoveKind move) {
        return switch (move) {
            case BACK -> Optional.of(Kind.BACK);
            case REPEAT -> Optional.of(Kind.REPEAT);
            case JUMP -> Optional.of(Kind.JUMP);
            case PLANNED, OFF_MAP, END, RARE -> Optional.empty();
        };
    }

    private static BigDecimal share(PathReport report, EventRef event, long customers) {
        return report.events().stream().filter(it -> it.event().equals(event)).findFirst()
                .map(it -> PathReport.percent(customers, it.customers())).orElse(BigDecimal.ZERO);
    }

    /** Returns the touchpoint after which something off the map happens most. */
    private static Optional<String> before(PathReport report, EventUse use) {
        return report.moves().stream()
                .filter(it -> it.to().filter(use.event()::equals).isPresent() && !it.from().isOffMap())
                .max(Comparator.comparingLong(Move::uses)).flatMap(it -> it.from().touchpoint());
    }
}
