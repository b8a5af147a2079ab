package org.waymark.core.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.EventRef;

/** Joins the moves of events that belong to one touchpoint, because a map has one transition between two. */
final class ObservedLinks {

    /** A transition between two places. */
    record Link(EventRef from, EventRef to, BigDecimal share, long customers, Duration median) {
    }

    private record Ends(String from, String to) {
    }

    private ObservedLinks() {
    }

    static List<Link> of(PathReport report) {
        Map<String, Long> leaving = new HashMap<>();
        Map<String, Long> visitors = new HashMap<>();
        for (PathReport.EventUse use : report.events()) {
            leaving.merge(place(use.event()), use.events(), Long::sum);
            visitors.merge(place(use.event()), use.customers(), Long::sum);
        }
        for (PathReport.StopUse use : report.uses()) {
            visitors.put("t" + use.touchpoint(), use.visited());
        }
        Map<Ends, List<PathReport.Move>> joined = new LinkedHashMap<>();
        for (PathReport.Move move : report.moves()) {
            Optional<EventRef> to = move.to();
            if (to.isPresent()) {
                joined.computeIfAbsent(new Ends(place(move.from()), place(to.get())), it -> new ArrayList<>())
                        .add(move);
            }
        }
        List<Link> links = new ArrayList<>();
        joined.forEach((ends, moves) -> {
            long uses = moves.stream().mapToLong(PathReport.Move::uses).sum();
            long customers = Math.min(moves.stream().mapToLong(PathReport.Move::customers).sum(),
                    Math.min(visitors.getOrDefault(ends.from(), Long.MAX_VALUE),
                            visitors.getOrDefault(ends.to(), Long.MAX_VALUE)));
            PathReport.Move largest = moves.stream().max((a, b) -> Long.compare(a.uses(), b.uses())).orElseThrow();
            links.add(new Link(largest.from(), largest.to().orElseThrow(),
                    PathReport.percent(uses, leaving.getOrDefault(ends.from(), uses)), customers, largest.median()));
        });
        return links;
    }

    private static String place(EventRef event) {
        return event.touchpoint().map(it -> "t" + it).orElse("e" + event.event());
    }
}
