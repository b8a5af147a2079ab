package org.waymark.core.paths.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.DropOff;
import org.waymark.core.paths.PathReport.EventRef;
import org.waymark.core.paths.PathReport.EventUse;
import org.waymark.core.paths.PathReport.Loop;
import org.waymark.core.paths.PathReport.Move;
import org.waymark.core.paths.PathReport.MoveKind;
import org.waymark.core.paths.PathReport.StopUse;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.log.EventNames;

/** Reads what happens at each event and between two. */
final class MoveQueries {

    /** Moves and events that are told, and the customers of each event by its number, rare ones too. */
    record Found(List<Move> moves, List<EventUse> events, List<Loop> loops, Map<Integer, Long> customers) {
    }

    private record Ends(int from, int to) {
    }

    private static final int NOWHERE = -1;

    private final SqlRun run;
    private final Statements sql;
    private final EventNames names;
    private final PathRequest request;
    private final Map<String, Integer> order;

    MoveQueries(SqlRun run, Statements sql, EventNames names, PathRequest request) {
        this.run = run;
        this.sql = sql;
        this.names = names;
        this.request = request;
        this.order = request.plan().order();
    }

    /** Returns an event with its touchpoint, if that is on the map. */
    EventRef event(int code) {
        String touchpoint = names.touchpoint(code);
        return new EventRef(names.name(code), order.containsKey(touchpoint)
                ? Optional.of(touchpoint)
                : Optional.empty());
    }

    Found found() throws JourneyException {
        Map<Integer, Long> customers = new HashMap<>();
        Map<Integer, Long> leaving = new HashMap<>();
        List<EventUse> events = new ArrayList<>();
        List<Loop> loops = new ArrayList<>();
        int min = request.choices().min();
        run.query(sql.text("?events"), row -> {
            int code = row.getInt("code");
            customers.put(code, row.getLong("customers"));
            if (row.getLong("customers") >= min) {
                leaving.put(code, row.getLong("events"));
                events.add(new EventUse(event(code), row.getLong("events"), row.getLong("customers"), row.getLong(
                        "starts"), row.getLong("ends")));
            }
            if (row.getLong("repeating") >= min) {
                loops.add(new Loop(event(code), row.getLong("repeating"), row.getLong("repeats"), row.getLong(
                        "direct"), row.getLong("pingpong")));
            }
        });
        events.sort((a, b) -> a.events() == b.events()
                ? a.event().event().compareTo(b.event().event())
                : Long.compare(b.events(), a.events()));
        loops.sort((a, b) -> a.repeats() == b.repeats()
                ? a.event().event().compareTo(b.event().event())
                : Long.compare(b.repeats(), a.repeats()));
        return new Found(moves(leaving), events, loops, customers);
    }

    private List<Move> moves(Map<Integer, Long> leaving) throws JourneyException {
        Map<Ends, Durations> times = new HashMap<>();
        run.query(sql.text("?times"), row -> times.computeIfAbsent(new Ends(row.getInt("code"), row.getInt("nxt")),
                it -> new Durations()).add(row.getInt("bk"), row.getLong("uses")));
        List<Move> moves = new ArrayList<>();
        Map<Integer, Long> rare = new TreeMap<>(leaving);
        run.query(sql.text("?moves"), row -> {
            int from = row.getInt("code");
            int next = row.getInt("nxt");
            int to = row.wasNull() ? NOWHERE : next;
            long uses = row.getLong("uses");
            rare.merge(from, -uses, Long::sum);
            Durations time = times.getOrDefault(new Ends(from, to), new Durations());
            moves.add(new Move(event(from), to == NOWHERE ? Optional.empty() : Optional.of(event(to)), uses,
                    row.getLong("customers"), PathReport.percent(uses, leaving.getOrDefault(from, uses)),
                    time.within(50), time.within(90), kind(from, to)));
        });
        rare.forEach((from, uses) -> {
            if (uses > 0) {
                moves.add(new Move(event(from), Optional.empty(), uses, 0, PathReport.percent(uses, leaving.get(from)),
                        java.time.Duration.ZERO, java.time.Duration.ZERO, MoveKind.RARE));
            }
        });
        moves.sort((a, b) -> a.uses() == b.uses() ? text(a).compareTo(text(b)) : Long.compare(b.uses(), a.uses()));
        return moves;
    }

    private static String text(Move move) {
        return move.kind() + "\n" + move.from().event() + "\n" + move.to().map(EventRef::event).orElse("");
    }

    private MoveKind kind(int from, int to) {
        return to == NOWHERE
                ? MoveKind.END
                : request.plan().kind(event(from).touchpoint(), event(to).touchpoint(), order);
    }

    /** Returns the touchpoints of the map that events are mapped to, in its order. */
    List<StopUse> uses(long all, Map<Integer, Long> customers) throws JourneyException {
        Map<Integer, List<Integer>> codes = new TreeMap<>();
        for (int code = 0; code < names.size(); code++) {
            int place = PathTables.ord(names, code, order);
            if (place > 0) {
                codes.computeIfAbsent(place, it -> new ArrayList<>()).add(code);
            }
        }
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<Integer, Long> visited = new HashMap<>();
        if (codes.values().stream().anyMatch(it -> it.size() > 1)) {
            run.query(sql.text("?visited"), row -> visited.put(row.getInt("ord"), row.getLong("cases")));
        } else {
            codes.forEach((place, one) -> visited.put(place, customers.getOrDefault(one.getFirst(), 0L)));
        }
        TreeMap<Integer, Long> furthest = new TreeMap<>();
        run.query(sql.text("?reached"), row -> furthest.put(row.getInt("reached"), row.getLong("cases")));
        List<StopUse> uses = new ArrayList<>();
        for (int place : codes.keySet()) {
            // who was furthest here was here; who got further and was here, too, did not skip it
            long later = furthest.tailMap(place, false).values().stream().mapToLong(Long::longValue).sum();
            long here = visited.getOrDefault(place, 0L);
            long skipped = later - (here - furthest.getOrDefault(place, 0L));
            uses.add(new StopUse(request.plan().stops().get(place - 1).id(), here, skipped, all - here - skipped));
        }
        return uses;
    }

    List<DropOff> dropOff() throws JourneyException {
        List<DropOff> dropOff = new ArrayList<>();
        if (request.mapping().outcome().isEmpty()) {
            return dropOff;
        }
        run.query(sql.text("?dropOff"), row -> dropOff.add(new DropOff(event(row.getInt("last_code")), row.getLong(
                "cases"), row.getLong("steps"))));
        dropOff.sort((a, b) -> a.customers() == b.customers()
                ? a.last().event().compareTo(b.last().event())
                : Long.compare(b.customers(), a.customers()));
        return dropOff;
    }
}
