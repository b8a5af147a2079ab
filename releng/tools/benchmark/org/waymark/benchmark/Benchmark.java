package org.waymark.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;

/**
 * The instrument: runs cases, each in a process of its own, and writes table, JSON and comparison. Exit code 1 says that a
 * measure is above its limit, 2 that a case could not be measured or the call was wrong.
 */
public final class Benchmark {

    private static final int ABOVE = 1;
    private static final int FAILED = 2;

    private final Path root;
    private final Options options;
    private final List<Measure> measures = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private Benchmark(Path root, Options options) {
        this.root = root;
        this.options = options;
    }

    /** The call as understood. */
    private record Options(boolean quick, Optional<Path> json, Optional<Path> compare, List<Case> cases) {

        static Options of(String[] args) {
            boolean quick = false;
            Optional<Path> json = Optional.empty();
            Optional<Path> compare = Optional.empty();
            Set<Case> cases = new LinkedHashSet<>();
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--quick" -> quick = true;
                    case "--json" -> json = Optional.of(writable(file(args, ++i)));
                    case "--compare" -> compare = Optional.of(stored(file(args, ++i)));
                    default -> cases.add(named(args[i]));
                }
            }
            boolean few = quick;
            List<Case> chosen = cases.isEmpty()
                    ? Cases.ALL.stream().filter(it -> !it.byNameOnly() && (!few || it.quick())).toList()
                    : List.copyOf(cases);
            return new Options(quick, json, compare, chosen);
        }

        private static Path file(String[] args, int at) {
            if (at >= args.length) {
                throw new IllegalArgumentException(args[at - 1] + " needs a file");
            }
            return Path.of(args[at]);
        }

        /** Returns the file, which is known to be there before minutes are spent. */
        private static Path stored(Path file) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new IllegalArgumentException("there is no stored run " + file);
            }
            return file;
        }

        private static Path writable(Path file) {
            Path folder = file.toAbsolutePath().getParent();
            if (Files.isDirectory(file) || !Files.isWritable(Files.exists(file) ? file : folder)) {
                throw new IllegalArgumentException("cannot write " + file);
            }
            return file;
        }
    }

    private static Case named(String name) {
        return Cases.ALL.stream().filter(it -> it.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no case " + name + "; there are "
                        + Cases.ALL.stream().map(Case::name).collect(Collectors.joining(" "))));
    }

    public static void main(String[] args) throws Exception {
        if (args.length > 1 && args[0].equals("--case")) {
            Case it = named(args[1]);
            it.work().run(new Meter(it.name(), args.length > 2, System.out));
            return;
        }
        try {
            System.exit(new Benchmark(Path.of(System.getProperty("waymark.root")), Options.of(args)).run());
        } catch (IllegalArgumentException | JourneyException wrong) {
            System.err.println("benchmark: " + wrong.getMessage());
            System.exit(FAILED);
        } catch (IOException wrong) {
            System.err.println("benchmark: " + wrong);
            System.exit(FAILED);
        }
    }

    private int run() throws Exception {
        Limits limits = Limits.read(Files.readAllLines(root.resolve("releng/benchmark-limits")));
        Optional<Run> stored = Optional.empty();
        if (options.compare().isPresent()) {
            stored = Optional.of(RunJson.read(Files.readString(options.compare().get())));
        }
        double before = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        for (Case it : options.cases()) {
            if (!it.inDesktop()) {
                measure(it.name(), command(it));
            }
        }
        String classes = options.cases().stream().filter(Case::inDesktop).map(Case::desktop)
                .collect(Collectors.joining(","));
        if (!classes.isEmpty()) {
            measure(classes, List.of(root.resolve("releng/benchmark").toString(), "--in-desktop", classes));
        }
        var system = ManagementFactory.getOperatingSystemMXBean();
        Run run = new Run(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), options.quick(),
                new Run.Machine(Runtime.getRuntime().availableProcessors(),
                        system.getName() + ' ' + system.getVersion() + ' ' + system.getArch(),
                        System.getProperty("java.runtime.version"), before, system.getSystemLoadAverage()),
                measures, failures);
        System.out.print(RunTable.of(run, limits));
        if (stored.isPresent()) {
            System.out.print("\n" + RunComparison.table(stored.get(), run));
        }
        if (options.json().isPresent()) {
            Files.writeString(options.json().get(), RunJson.write(run, limits));
        }
        return !failures.isEmpty()
                ? FAILED
                : limits.judge(measures).stream().allMatch(Limits.Verdict::within) ? 0 : ABOVE;
    }

    /** Returns the command that runs a case with its own heap, warmed up by nothing else. */
    private List<String> command(Case it) {
        List<String> command = new ArrayList<>();
        if (it.display()) {
            command.addAll(List.of("dbus-run-session", "--", root.resolve("releng/with-display").toString()));
        }
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + it.heap() + "m", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        for (String property : List.of("waymark.root", "waymark.product", "waymark.samples")) {
            command.add("-D" + property + '=' + System.getProperty(property));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Benchmark.class.getName(), "--case",
                it.name()));
        if (options.quick()) {
            command.add("--quick");
        }
        return command;
    }

    /** Runs a command, takes its lines of measures and shows the others to those who wait. */
    private void measure(String name, List<String> command) throws IOException, InterruptedException {
        System.err.println("benchmark: " + name);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int found = 0;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<Measure> measure = MeasureLine.read(line);
                measure.ifPresent(measures::add);
                found += measure.isPresent() ? 1 : 0;
                if (measure.isEmpty() && !line.isBlank()) {
                    System.err.println("  " + line);
                }
            }
        }
        int code = process.waitFor();
        System.err.printf(Locale.ROOT, "  %d s%n", (System.nanoTime() - start) / 1_000_000_000);
        if (code != 0 || found == 0) {
            failures.add(code == 0
                    ? name + " measured nothing"
                    : name + " ended with " + code + " after " + found + " measures; see above");
        }
    }
}
