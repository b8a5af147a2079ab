package org.waymark.core.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.reading.DurationReader;
import org.waymark.core.text.Messages;

/** Formats and parses durations in common notations: "1 h 30 min", "2 days", "90" (minutes), "1:30", "2,5 ч". */
final class DurationText {

    private DurationText() {
    }

    /**
     * Formats days, hours, minutes and seconds that are not zero; fractions of seconds and negative durations in ISO
     * 8601.
     */
    static String show(Duration duration, Messages messages) {
        if (duration.getNano() != 0 || duration.isNegative()) {
            return duration.toString();
        }
        List<String> parts = new ArrayList<>();
        add(parts, duration.toDaysPart(), messages.get("typed_days"));
        add(parts, duration.toHoursPart(), messages.get("typed_hours"));
        add(parts, duration.toMinutesPart(), messages.get("typed_minutes"));
        add(parts, duration.toSecondsPart(), messages.get("typed_seconds"));
        return parts.isEmpty() ? "0 " + messages.get("typed_minutes") : String.join(" ", parts);
    }

    private static void add(List<String> parts, long count, String unit) {
        if (count != 0) {
            parts.add(count + " " + unit);
        }
    }

    static Duration read(String line) {
        return DurationReader.read(line).orElseThrow(() -> new IllegalArgumentException(line));
    }
}
