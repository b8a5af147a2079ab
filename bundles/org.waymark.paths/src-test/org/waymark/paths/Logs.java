package org.waymark.paths;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathMapping.Duplicates;
import org.waymark.core.paths.PathMapping.Lifecycle;
import org.waymark.core.paths.PathMapping.NameCase;
import org.waymark.core.paths.PathMapping.Time;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.PathRequest.Choices;
import org.waymark.core.paths.PathRequest.Limits;
import org.waymark.core.paths.PlannedMap;

/** Builds mappings for tests, and runs the engine. */
final class Logs {

    static final Path FOLDER = Path.of("src-test/org/waymark/paths/logs");

    private Logs() {
    }

    static PathMapping mapping() {
        return mapping(LogFormat.PLAIN, new Time("time", Time.ISO, "Europe/Berlin"));
    }

    static PathMapping mapping(LogFormat format, Time time) {
        return new PathMapping(format, "customer", time, "event", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Duplicates.KEEP, NameCase.EXACT, true,
                List.of(), Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of());
    }

    static PathMapping mapping(String format, String zone) {
        return mapping(LogFormat.PLAIN, new Time("time", format, zone));
    }

    static PathMapping with(PathMapping m, Duplicates duplicates, NameCase nameCase, boolean trim) {
        return new PathMapping(m.log(), m.customer(), m.time(), m.event(), m.order(), m.channel(), m.value(),
                m.lifecycle(), m.sessionGap(), duplicates, nameCase, trim, m.outcome(), m.journey(), m.observed(),
                m.events(), m.ignore(), m.guess());
    }

    static PathMapping with(PathMapping m, Optional<Lifecycle> lifecycle, Optional<Duration> gap) {
        return new PathMapping(m.log(), m.customer(), m.time(), m.event(), m.order(), m.channel(), m.value(), lifecycle,
                gap, m.duplicates(), m.nameCase(), m.trim(), m.outcome(), m.journey(), m.observed(), m.events(), m
                        .ignore(),
                m.guess());
    }

    static PathMapping with(PathMapping m, List<String> outcome, Map<String, String> events) {
        return new PathMapping(m.log(), m.customer(), m.time(), m.event(), m.order(), m.channel(), m.value(),
                m.lifecycle(), m.sessionGap(), m.duplicates(), m.nameCase(), m.trim(), outcome, m.journey(), m
                        .observed(),
                events, m.ignore(), m.guess());
    }

    static PathMapping withColumns(PathMapping m, String order, String channel, String value) {
        return new PathMapping(m.log(), m.customer(), m.time(), m.event(), Optional.ofNullable(order), Optional
                .ofNullable(channel), Optional.ofNullable(value), m.lifecycle(), m.sessionGap(), m.duplicates(),
                m
                        .nameCase(),
                m.trim(), m.outcome(), m.journey(), m.observed(), m.events(), m.ignore(), m.guess());
    }

    /** Returns the mapping of generated logs. */
    static PathMapping shop() {
        PathMapping m = mapping();
        return new PathMapping(m.log(), "client", new Time("ts", Time.ISO, "UTC"), "step", Optional.empty(), Optional
                .of("channel"), Optional.of("value"), Optional.empty(), Optional.empty(), Duplicates.KEEP,
                NameCase.EXACT, true, List.of("purchase"), Optional.empty(), Optional.empty(), Map.of(), List.of(),
                List.of());
    }

    static LogSource.Files source(Path... files) {
        return new LogSource.Files(Arrays.stream(files).map(it -> new LogSource.LogFile(it, it.getFileName()
                .toString())).toList());
    }

    static PathRequest request(Path file, PathMapping mapping, PlannedMap plan, int top, int min) {
        return new PathRequest(source(file), mapping, plan, new Choices(top, min, Optional.empty()), Limits.STANDARD);
    }

    static PathReport run(Path file, PathMapping mapping) throws JourneyException {
        return run(request(file, mapping, PlannedMap.NONE, 100, 1));
    }

    static PathReport run(PathRequest request) throws JourneyException {
        return engine().analyse(request, PathProgress.NONE);
    }

    static DuckPathEngine engine() {
        return new DuckPathEngine((file, format, sink, progress) -> {
            throw new JourneyException("no workbooks here");
        });
    }

    static PathReport trap(String name, PathMapping mapping) throws JourneyException {
        return run(FOLDER.resolve(name), mapping);
    }

    /** Returns the paths as texts such as {@code 2: A B C}, sorted. */
    static List<String> paths(PathReport report) {
        return report.top().stream().map(path -> path.customers() + ": " + String.join(" ", path.steps().stream()
                .map(PathReport.EventRef::event).toList())).sorted().toList();
    }

    /** Returns the class path of this process for another one, also where a class loader of tests hides it. */
    static String classPath() {
        return ((Thread.currentThread().getContextClassLoader() instanceof java.net.URLClassLoader loader)
                ? java.util.Arrays.stream(loader.getURLs()).map(it -> Path.of(java.net.URI.create(it.toString()))
                        .toString())
                : java.util.stream.Stream.of(System.getProperty("java.class.path"))).collect(
                        java.util.stream.Collectors.joining(java.io.File.pathSeparator));
    }
}
