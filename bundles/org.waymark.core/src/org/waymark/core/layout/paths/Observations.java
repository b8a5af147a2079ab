package org.waymark.core.layout.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.layout.Observation;
import org.waymark.core.layout.Observation.Aside;
import org.waymark.core.layout.Observation.Flow;
import org.waymark.core.layout.Observation.Skip;
import org.waymark.core.layout.Observation.Way;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.EventRef;
import org.waymark.core.paths.PathReport.Move;

/** Chooses from a report what is drawn over the map: enough to see where people go, not so much that nobody can. */
public final class Observations {

    /** Percent of those who leave a step below which a way is not drawn. */
    private static final double LEAST_SHARE = 5;
    private static final int MOST_FLOWS = 24;
    private static final double LEAST_SKIP = 5;
    private static final int MOST_ASIDES = 12;
    private static final String ASIDE = "event:";

    private record Pair(String from, String to) {
    }

    private Observations() {
    }

    /** Returns what a report says about a map. */
    public static Observation of(PathReport report) {
        Map<String, Long> leaving = new HashMap<>();
        Map<Pair, List<Move>> moves = new LinkedHashMap<>();
        Map<String, Move> before = new HashMap<>();
        for (Move move : report.moves()) {
            String from = step(move.from());
            leaving.merge(from, move.uses(), Long::sum);
            if (move.to().isEmpty() || move.from().isOffMap()) {
                continue;
            }
            EventRef to = move.to().get();
            if (to.isOffMap()) {
                before.merge(step(to), move, (a, b) -> b.uses() > a.uses() ? b : a);
            } else if (way(move).isPresent()) {
                moves.computeIfAbsent(new Pair(from, step(to)), key -> new ArrayList<>()).add(move);
            }
        }
        List<Flow> flows = moves.entrySet().stream().map(it -> flow(it.getKey(), it.getValue(),
                leaving.get(it.getKey().from()))).toList();
        List<Skip> skips = report.uses().stream().map(it -> new Skip(it.touchpoint(), it.skipShare().doubleValue(),
                it.skipped())).toList();
        List<Aside> asides = report.offMap().stream().map(it -> new Aside(step(it.event()), it.event().event(),
                it.customers(), Optional.ofNullable(before.get(step(it.event()))).map(m -> step(m.from())).orElse("")))
                .toList();
        return drawn(flows, skips, asides);
    }

    /** Returns the id of a step in an observation: that of its touchpoint, or one made of its name. */
    public static String step(EventRef event) {
        return event.touchpoint().orElseGet(() -> aside(event.event()));
    }

    static String aside(String event) {
        return ASIDE + event;
    }

    private static Flow flow(Pair pair, List<Move> moves, long leaving) {
        Move most = moves.stream().max(Comparator.comparingLong(Move::uses)).orElseThrow();
        long uses = moves.stream().mapToLong(Move::uses).sum();
        return new Flow(pair.from(), pair.to(), way(most).orElseThrow(),
                PathReport.percent(uses, leaving).doubleValue(), moves.stream().mapToLong(Move::customers).sum(),
                most.median().isZero() ? Optional.empty() : Optional.of(most.median()));
    }

    private static Optional<Way> way(Move move) {
        return switch (move.kind()) {
            case PLANNED -> Optional.of(Way.PLANNED);
            case JUMP -> Optional.of(Way.JUMP);
            case BACK -> Optional.of(Way.BACK);
            case REPEAT -> Optional.of(Way.REPEAT);
            case OFF_MAP, END, RARE -> Optional.empty();
        };
    }

    /** Leaves out what is too little to be drawn. */
    static Observation drawn(List<Flow> flows, List<Skip> skips, List<Aside> asides) {
        List<Flow> shown = flows.stream().filter(it -> it.way() == Way.PLANNED || !(it.share() < LEAST_SHARE))
                .sorted(Comparator.comparingLong(Flow::customers).reversed()).limit(MOST_FLOWS).toList();
        return new Observation(shown, flows.size() - shown.size(),
                skips.stream().filter(it -> it.percent() >= LEAST_SKIP).toList(),
                asides.stream().sorted(Comparator.comparingLong(Aside::customers).reversed()).limit(MOST_ASIDES)
                        .toList(),
                List.of());
    }
}
