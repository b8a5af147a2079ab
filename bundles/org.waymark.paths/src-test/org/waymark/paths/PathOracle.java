package org.waymark.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts paths and moves in memory, in the plainest way there is: what the engine must give, too. */
record PathOracle(Map<List<String>, Integer> paths, Map<String, Integer> moves, Map<String, Integer> movers) {

    /** An event. */
    record Event(String customer, long time, String name) {
    }

    static PathOracle of(List<Event> events) {
        Map<String, List<Event>> customers = new TreeMap<>();
        events.forEach(it -> customers.computeIfAbsent(it.customer(), key -> new ArrayList<>()).add(it));
        Map<List<String>, Integer> paths = new java.util.HashMap<>();
        Map<String, Integer> moves = new TreeMap<>();
        Map<String, Integer> movers = new TreeMap<>();
        for (List<Event> own : customers.values()) {
            own.sort(Comparator.comparingLong(Event::time));
            List<String> path = own.stream().map(Event::name).toList();
            paths.merge(path, 1, Integer::sum);
            Map<String, Integer> mine = new TreeMap<>();
            for (int i = 0; i < path.size(); i++) {
                mine.merge(path.get(i) + ">" + (i + 1 < path.size() ? path.get(i + 1) : ""), 1, Integer::sum);
            }
            mine.forEach((move, uses) -> moves.merge(move, uses, Integer::sum));
            mine.keySet().forEach(move -> movers.merge(move, 1, Integer::sum));
        }
        return new PathOracle(paths, moves, movers);
    }
}
