package org.waymark.core.paths;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** Reads a mapping from JSON values and refuses what it does not know, so that a mistyped entry is not lost. */
final class PathMappingReading {

    private static final int LONGEST = 60;
    private final Messages messages;

    PathMappingReading(Locale locale) {
        this.messages = Messages.of(PathMappingReading.class, locale);
    }

    PathMapping mapping(Object value) throws JourneyException {
        if (!(value instanceof Map<?, ?> map) || !map.containsKey("format")) {
            throw problem("mapping_none");
        }
        if (!String.valueOf(map.get("format")).equals(Integer.toString(PathMappingText.VERSION))) {
            throw problem("mapping_newer");
        }
        known(map, PathMappingText.keys(), "");
        LogFormat log = log(object(map, "log"));
        return new PathMapping(log, need(map, "customer", ""), time(object(map, "time")), need(map, "event", ""),
                text(map, "order", ""), text(map, "channel", ""), text(map, "value", ""),
                map.get("lifecycle") instanceof Map<?, ?>
                        ? lifecycle(object(map, "lifecycle"))
                        : none(map,
                                "lifecycle"),
                session(map),
                choice(map, "duplicates", PathMapping.Duplicates.values(), PathMapping.Duplicates.KEEP),
                choice(map, "case", PathMapping.NameCase.values(), PathMapping.NameCase.EXACT),
                truth(map, "trim", true, ""), outcome(map), text(map, "journey", ""), text(map, "observed", ""),
                events(map), texts(map, "ignore", ""), texts(map, "guess", ""));
    }

    private LogFormat log(Map<?, ?> log) throws JourneyException {
        known(log, List.of("kind", "encoding", "delimiter", "quote", "header", "sheet"), "log.");
        String kind = need(log, "kind", "log.");
        Optional<LogFormat.Kind> found = LogFormat.Kind.named(kind);
        if (found.isEmpty()) {
            throw problem("mapping_kind", shown(kind));
        }
        String encoding = text(log, "encoding", "log.").orElse("UTF-8");
        try {
            Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw problem("mapping_encoding", shown(encoding));
        }
        char delimiter = letter(log, "delimiter", ',');
        char quote = letter(log, "quote", '"');
        if (delimiter == quote || "\r\n".indexOf(delimiter) >= 0 || "\r\n".indexOf(quote) >= 0 || delimiter > 0x7F
                || quote > 0x7F) {
            throw problem("mapping_marks");
        }
        return new LogFormat(found.get(), encoding, delimiter, quote, truth(log, "header", true, "log."), text(log,
                "sheet", "log."));
    }

    private PathMapping.Time time(Map<?, ?> time) throws JourneyException {
        known(time, List.of("column", "format", "zone"), "time.");
        String format = text(time, "format", "time.").orElse(PathMapping.Time.ISO);
        if (!List.of(PathMapping.Time.ISO, PathMapping.Time.SECONDS, PathMapping.Time.MILLIS, PathMapping.Time.DAYS)
                .contains(format)) {
            try {
                DateTimeFormatter.ofPattern(format, Locale.ROOT);
            } catch (IllegalArgumentException e) {
                throw problem("mapping_timeFormat", shown(format));
            }
        }
        String zone = need(time, "zone", "time.");
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw problem("mapping_zone", shown(zone));
        }
        return new PathMapping.Time(need(time, "column", "time."), format, zone);
    }

    private Optional<PathMapping.Lifecycle> lifecycle(Map<?, ?> map) throws JourneyException {
        known(map, List.of("column", "keep"), "lifecycle.");
        Optional<String> column = text(map, "column", "lifecycle.");
        List<String> keep = texts(map, "keep", "lifecycle.");
        return column.map(it -> new PathMapping.Lifecycle(it, keep));
    }

    private Optional<Duration> session(Map<?, ?> map) throws JourneyException {
        if (!(map.get("session") instanceof Map<?, ?> session)) {
            return none(map, "session");
        }
        known(session, List.of("gap"), "session.");
        String gap = need(session, "gap", "session.");
        try {
            Duration length = Duration.parse(gap);
            if (length.isNegative() || length.isZero() || length.compareTo(Duration.ofDays(36_500)) > 0) {
                throw problem("mapping_gap", shown(gap));
            }
            return Optional.of(length);
        } catch (DateTimeException e) {
            throw problem("mapping_gap", shown(gap));
        }
    }

    private List<String> outcome(Map<?, ?> map) throws JourneyException {
        if (!(map.get("outcome") instanceof Map<?, ?> outcome)) {
            this.<Object>none(map, "outcome");
            return List.of();
        }
        known(outcome, List.of("event"), "outcome.");
        return texts(outcome, "event", "outcome.");
    }

    private Map<String, String> events(Map<?, ?> map) throws JourneyException {
        Map<String, String> events = new LinkedHashMap<>();
        if (!(map.get("events") instanceof Map<?, ?> entries)) {
            this.<Object>none(map, "events");
            return events;
        }
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            if (!(entry.getValue() instanceof String touchpoint)) {
                throw problem("mapping_text", "events." + shown(String.valueOf(entry.getKey())));
            }
            events.put(String.valueOf(entry.getKey()), touchpoint);
        }
        return events;
    }

    private void known(Map<?, ?> map, List<String> keys, String prefix) throws JourneyException {
        for (Object key : map.keySet()) {
            if (!keys.contains(key)) {
                throw problem("mapping_unknown", shown(prefix + key), String.join(", ", keys));
            }
        }
    }

    private Map<?, ?> object(Map<?, ?> map, String key) throws JourneyException {
        if (map.get(key) instanceof Map<?, ?> inner) {
            return inner;
        }
        throw map.containsKey(key) ? problem("mapping_object", key) : problem("mapping_missing", key);
    }

    private <T> Optional<T> none(Map<?, ?> map, String key) throws JourneyException {
        if (map.containsKey(key) && !Optional.empty().equals(map.get(key))) {
            throw problem("mapping_object", key);
        }
        return Optional.empty();
    }

    private String need(Map<?, ?> map, String key, String prefix) throws JourneyException {
        Optional<String> text = text(map, key, prefix);
        if (text.isEmpty() || text.get().isEmpty()) {
            throw problem("mapping_missing", prefix + key);
        }
        return text.get();
    }

    private Optional<String> text(Map<?, ?> map, String key, String prefix) throws JourneyException {
        Object value = map.get(key);
        if (value instanceof String text) {
            return Optional.of(text);
        }
        if (value == null || Optional.empty().equals(value)) {
            return Optional.empty();
        }
        throw problem("mapping_text", prefix + key);
    }

    private List<String> texts(Map<?, ?> map, String key, String prefix) throws JourneyException {
        Object value = map.get(key);
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object one : list) {
                if (!(one instanceof String text)) {
                    throw problem("mapping_texts", prefix + key);
                }
                texts.add(text);
            }
        } else if (value != null && !Optional.empty().equals(value)) {
            throw problem("mapping_texts", prefix + key);
        }
        return texts;
    }

    private char letter(Map<?, ?> map, String key, char standard) throws JourneyException {
        Optional<String> text = text(map, key, "log.");
        if (text.isPresent() && text.get().length() != 1) {
            throw problem("mapping_letter", "log." + key);
        }
        return text.map(it -> it.charAt(0)).orElse(standard);
    }

    private boolean truth(Map<?, ?> map, String key, boolean standard, String prefix) throws JourneyException {
        Object value = map.get(key);
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value == null || Optional.empty().equals(value)) {
            return standard;
        }
        throw problem("mapping_truth", prefix + key);
    }

    private <E extends Enum<E>> E choice(Map<?, ?> map, String key, E[] all, E standard) throws JourneyException {
        Optional<String> text = text(map, key, "");
        List<String> names = new ArrayList<>();
        for (E one : all) {
            String name = one.name().toLowerCase(Locale.ROOT);
            names.add(name);
            if (text.isPresent() && text.get().equals(name)) {
                return one;
            }
        }
        if (text.isEmpty()) {
            return standard;
        }
        throw problem("mapping_choice", key, shown(text.get()), String.join(", ", names));
    }

    private static String shown(String text) {
        return Lines.shortened(text, LONGEST);
    }

    private JourneyException problem(String key, Object... arguments) {
        return new JourneyException(messages.get(key, arguments));
    }
}
