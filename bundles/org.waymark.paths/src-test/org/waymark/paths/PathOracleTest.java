package org.waymark.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.CustomerPath;
import org.waymark.core.paths.PathReport.EventRef;
import org.waymark.core.paths.PathReport.StopUse;
import org.waymark.core.paths.PlannedMap;
import org.waymark.paths.PathOracle.Event;

/** Random logs, counted by the engine and by a plain program in memory, row by row. */
class PathOracleTest {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "off");

    @TempDir
    private Path folder;

    @Test
    void theEngineCountsWhatAPlainProgramCounts() throws Exception {
        for (int seed = 1; seed <= 6; seed++) {
            compare(seed);
        }
    }

    @Test
    @Tag("long")
    void alsoForManyMoreLogs() throws Exception {
        for (int seed = 100; seed < 200; seed++) {
            compare(seed);
        }
    }

    private void compare(int seed) throws Exception {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        int customers = 1 + random.nextInt(200);
        for (int i = 0; i < customers * 5; i++) {
            // few times and few names, so that ties and equal paths are frequent
            events.add(new Event("c" + random.nextInt(customers), 1_700_000_000_000L + random.nextInt(50) * 60_000L,
                    NAMES.get(random.nextInt(NAMES.size()))));
        }
        StringBuilder text = new StringBuilder("customer,time,event\n");
        events.forEach(it -> text.append(it.customer()).append(',').append(LocalDateTime.ofEpochSecond(it.time() / 1000,
                0, ZoneOffset.UTC)).append(',').append(it.name()).append('\n'));
        Path log = Files.writeString(folder.resolve("log" + seed + ".csv"), text);
        Map<String, String> touchpoints = new LinkedHashMap<>();
        List<PlannedMap.Stop> stops = new ArrayList<>();
        for (String name : NAMES.subList(0, 5)) {
            touchpoints.put(name, name.equals("e") ? "_d" : "_" + name);
        }
        for (String stop : List.of("_a", "_b", "_c", "_d")) {
            stops.add(new PlannedMap.Stop(stop, stop, "S"));
        }
        PathMapping mapping = Logs.with(Logs.mapping(PathMapping.Time.ISO, "UTC"), List.of("e"), touchpoints);
        PathReport report = Logs.run(Logs.request(log, mapping, new PlannedMap(stops, Set.of()), 1_000, 1));
        PathOracle oracle = PathOracle.of(events);
        String place = "seed " + seed;
        Map<List<String>, Integer> paths = new HashMap<>();
        report.top().forEach(it -> paths.put(names(it), (int) it.customers()));
        assertEquals(oracle.paths(), paths, place);
        Map<String, Integer> moves = new TreeMap<>();
        Map<String, Integer> movers = new TreeMap<>();
        report.moves().forEach(it -> {
            String move = it.from().event() + ">" + it.to().map(EventRef::event).orElse("");
            moves.put(move, (int) it.uses());
            movers.put(move, (int) it.customers());
        });
        assertEquals(oracle.moves(), moves, place);
        assertEquals(oracle.movers(), movers, place);
        assertEquals(uses(oracle), report.uses(), place);
        assertEquals(eighty(oracle), report.pareto().pathsFor80(), place);
        Map<String, Double> shares = new HashMap<>();
        report.moves().forEach(it -> shares.merge(it.from().event(), it.share().doubleValue(), Double::sum));
        shares.forEach((event, sum) -> assertEquals(100, sum, 0.1, place + " " + event));
    }

    private static List<String> names(CustomerPath path) {
        return path.steps().stream().map(EventRef::event).toList();
    }

    private static List<StopUse> uses(PathOracle oracle) {
        List<StopUse> uses = new ArrayList<>();
        Map<String, Integer> order = Map.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 4, "off", 0);
        for (int stop = 1; stop <= 4; stop++) {
            long[] counts = new long[3];
            for (Map.Entry<List<String>, Integer> path : oracle.paths().entrySet()) {
                Set<Integer> visited = new HashSet<>();
                path.getKey().forEach(it -> visited.add(order.get(it)));
                int place = stop;
                boolean later = visited.stream().anyMatch(it -> it > place);
                counts[visited.contains(stop) ? 0 : later ? 1 : 2] += path.getValue();
            }
            uses.add(new StopUse("_" + "abcd".charAt(stop - 1), counts[0], counts[1], counts[2]));
        }
        return uses;
    }

    private static long eighty(PathOracle oracle) {
        List<Integer> won = new ArrayList<>();
        oracle.paths().forEach((path, customers) -> won.add(path.contains("e") ? customers : 0));
        won.sort((a, b) -> b - a);
        int all = won.stream().mapToInt(Integer::intValue).sum();
        int sum = 0;
        for (int i = 0; i < won.size(); i++) {
            sum += won.get(i);
            if (all > 0 && sum * 100 >= all * 80) {
                return i + 1;
            }
        }
        return 0;
    }
}
