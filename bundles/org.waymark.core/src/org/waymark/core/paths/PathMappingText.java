package org.waymark.core.paths;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Json;
import org.waymark.core.text.JsonText;

/** Writes and reads a {@link PathMapping} as JSON, the content of a file {@code NAME.paths.json}. */
public final class PathMappingText {

    static final int VERSION = 1;

    private PathMappingText() {
    }

    /** Returns the canonical text: equal mappings have equal texts. */
    public static String text(PathMapping mapping) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("format", VERSION);
        out.put("log", log(mapping.log()));
        out.put("customer", mapping.customer());
        Map<String, Object> time = new LinkedHashMap<>();
        time.put("column", mapping.time().column());
        time.put("format", mapping.time().format());
        time.put("zone", mapping.time().zone());
        out.put("time", time);
        out.put("event", mapping.event());
        mapping.order().ifPresent(it -> out.put("order", it));
        mapping.channel().ifPresent(it -> out.put("channel", it));
        mapping.value().ifPresent(it -> out.put("value", it));
        mapping.lifecycle().ifPresent(it -> {
            Map<String, Object> lifecycle = new LinkedHashMap<>();
            lifecycle.put("column", it.column());
            lifecycle.put("keep", it.keep());
            out.put("lifecycle", lifecycle);
        });
        mapping.sessionGap().ifPresent(it -> out.put("session", Map.of("gap", gap(it))));
        out.put("duplicates", mapping.duplicates().name().toLowerCase(Locale.ROOT));
        out.put("case", mapping.nameCase().name().toLowerCase(Locale.ROOT));
        out.put("trim", mapping.trim());
        out.put("outcome", Map.of("event", mapping.outcome()));
        mapping.journey().ifPresent(it -> out.put("journey", it));
        mapping.observed().ifPresent(it -> out.put("observed", it));
        out.put("events", new TreeMap<>(mapping.events()));
        out.put("ignore", mapping.ignore().stream().sorted().toList());
        if (!mapping.guess().isEmpty()) {
            out.put("guess", mapping.guess());
        }
        return Json.text(out);
    }

    /** Returns whole days as days, which people write. */
    private static String gap(Duration gap) {
        return gap.equals(Duration.ofDays(gap.toDays())) ? "P" + gap.toDays() + "D" : gap.toString();
    }

    private static Map<String, Object> log(LogFormat format) {
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("kind", format.kind().text());
        if (format.kind() == LogFormat.Kind.CSV) {
            log.put("encoding", format.encoding());
            log.put("delimiter", String.valueOf(format.delimiter()));
            log.put("quote", String.valueOf(format.quote()));
        }
        if (format.kind() == LogFormat.Kind.CSV || format.kind() == LogFormat.Kind.XLSX) {
            log.put("header", format.header());
        }
        format.sheet().ifPresent(it -> log.put("sheet", it));
        return log;
    }

    /**
     * Returns the mapping of a text.
     *
     * @throws JourneyException if it is none; the message says what is wrong, without the file, which the caller knows
     */
    public static PathMapping read(String text, Locale locale) throws JourneyException {
        return new PathMappingReading(locale).mapping(JsonText.read(text));
    }

    /** Returns the entries that a mapping file may have. */
    static List<String> keys() {
        return List.of("format", "log", "customer", "time", "event", "order", "channel", "value", "lifecycle",
                "session", "duplicates", "case", "trim", "outcome", "journey", "observed", "events", "ignore", "guess");
    }
}
