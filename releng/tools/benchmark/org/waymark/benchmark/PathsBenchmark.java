package org.waymark.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathMapping.Duplicates;
import org.waymark.core.paths.PathMapping.NameCase;
import org.waymark.core.paths.PathMapping.Time;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.PathRequest.Choices;
import org.waymark.core.paths.PathRequest.Limits;
import org.waymark.core.paths.PlannedMap;
import org.waymark.formats.Formats;
import org.waymark.paths.LogGenerator;

/**
 * Paths in a log of millions of events: CPU time and memory of a whole process, beside the engine's own typed read of the
 * same file, and a plain program that keeps all in memory and counts paths and moves only.
 */
final class PathsBenchmark {

    private static final int ROUNDS = 2;

    private PathsBenchmark() {
    }

    /** What a process used. */
    private record Used(double cpu, double wall, long megabytes, String said) {
    }

    static void run(Meter meter) throws Exception {
        measure(meter, "paths-a.csv", new LogGenerator(500_000, 100_000, 15_000), true);
    }

    /** A log of 51 million events; takes minutes and 6 GB of disk. */
    static void runLarge(Meter meter) throws Exception {
        measure(meter, "paths-b.csv", new LogGenerator(5_750_000, 1_000_000, 150_000), false);
    }

    private static void measure(Meter meter, String name, LogGenerator generator, boolean plain) throws Exception {
        Path log = Path.of(System.getProperty("java.io.tmpdir"), name);
        long events = generator.write(log);
        try {
            meter.note("%,d events, %,d customers, %,d paths, %d MB", events, generator.customers(), generator.paths(),
                    Files.size(log) >> 20);
            List<Used> ours = new ArrayList<>();
            List<Used> read = new ArrayList<>();
            for (int i = 0; i < (plain ? ROUNDS : 1); i++) {
                ours.add(child("ours", log));
                read.add(child("read", log));
            }
            meter.note("%s", ours.getFirst().said());
            meter.runs("analyse", "ms", millis(ours, Used::wall), millis(ours, Used::cpu),
                    "typed read of the same file by the engine", millis(read, Used::wall), millis(read, Used::cpu));
            meter.value("memory", "MB", ours.stream().mapToLong(Used::megabytes).max().orElseThrow());
            if (plain) {
                Used inMemory = child("plain", log);
                meter.note("plain program in memory, paths and moves only: %.1f CPU s, %d MB", inMemory.cpu(),
                        inMemory.megabytes());
            }
        } finally {
            Files.delete(log);
        }
    }

    private static double[] millis(List<Used> runs, ToDoubleFunction<Used> seconds) {
        return runs.stream().mapToDouble(seconds).map(it -> it * 1000).toArray();
    }

    private static Used child(String kind, Path log) throws IOException, InterruptedException {
        String product = System.getProperty("waymark.product");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "-cp", Path.of(product, "cli", "waymark.jar") + ":" + System.getProperty("java.class.path").split(":")[0],
                PathsBenchmark.class.getName(), kind, log.toString()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            lines = out.lines().toList();
        }
        if (process.waitFor() != 0) {
            throw new IOException(String.join("\n", lines));
        }
        String[] last = lines.getLast().split(" ");
        return new Used(Double.parseDouble(last[0]), (System.nanoTime() - start) / 1e9, Long.parseLong(last[1]), lines.getFirst());
    }

    /** The process that is measured: prints a line with the result, and one with its CPU seconds and its memory. */
    public static void main(String[] args) throws Exception {
        Path log = Path.of(args[1]);
        System.out.println(switch (args[0]) {
            case "ours" -> ours(log);
            case "read" -> read(log);
            default -> plain(log);
        });
        double cpu = ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            String peak = status.filter(it -> it.startsWith("VmHWM")).findFirst().orElseThrow().replaceAll("[^0-9]", "");
            System.out.printf(Locale.ROOT, "%.2f %d%n", cpu, Long.parseLong(peak) / 1024);
        }
    }

    private static String ours(Path log) throws Exception {
        PathMapping mapping = new PathMapping(LogFormat.PLAIN, "client", new Time("ts", Time.ISO, "UTC"), "step", Optional.empty(), Optional.empty(), Optional.of("value"),
                Optional.empty(), Optional.empty(), Duplicates.KEEP, NameCase.EXACT, true, List.of("purchase"), Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of());
        PathReport report = Formats.paths().analyse(new PathRequest(new LogSource.Files(List.of(new LogSource.LogFile(log, "log"))), mapping, PlannedMap.NONE, Choices.STANDARD,
                new Limits(512L << 20, 2, Optional.of(log.getParent()))), PathProgress.NONE);
        return String.format(Locale.ROOT, "%,d paths, %d of them bring %,d of %,d outcomes", report.facts().paths(), report.pareto().pathsFor80(), report.pareto().broughtThere(),
                report.facts().outcomes());
    }

    private static String read(Path log) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:"); var statement = connection.createStatement()) {
            statement.execute("set threads = 2");
            try (ResultSet sum = statement.executeQuery("select count(client), max(ts), count(step), count(channel), sum(value) from read_csv('" + log
                    + "', auto_detect = false, header = true, delim = ',', quote = '\"', columns = {'client': 'varchar', 'ts': 'timestamp', 'step': 'varchar', 'channel': 'varchar', 'value': 'decimal(12, 2)'})")) {
                sum.next();
                return sum.getLong(1) + " rows";
            }
        }
    }

    private static String plain(Path log) throws IOException {
        record Step(long time, String name) {
        }
        Map<String, List<Step>> customers = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(log)) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",", -1);
                long time = LocalDateTime.parse(cells[1].replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC);
                customers.computeIfAbsent(cells[0], it -> new ArrayList<>(8)).add(new Step(time, names.computeIfAbsent(cells[2], it -> it)));
            }
        }
        Map<List<String>, Integer> paths = new HashMap<>();
        Map<String, Integer> moves = new HashMap<>();
        for (List<Step> steps : customers.values()) {
            steps.sort(Comparator.comparingLong(Step::time));
            List<String> path = steps.stream().map(Step::name).toList();
            paths.merge(path, 1, Integer::sum);
            for (int i = 1; i < path.size(); i++) {
                moves.merge(path.get(i - 1) + ">" + path.get(i), 1, Integer::sum);
            }
        }
        return paths.size() + " paths, " + moves.size() + " moves";
    }
}
