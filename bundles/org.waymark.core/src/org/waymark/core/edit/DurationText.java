package org.waymark.core.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.text.Messages;

/** Formats and parses durations in common notations: "1 h 30 min", "2 days", "90" (minutes), "1:30", "2,5 ч". */
final class DurationText {

    private static final Pattern PART = Pattern.compile("\\s*([0-9]+(?:[.,][0-9]+)?)\\s*([\\p{L}]*)\\.?");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,6}):([0-5][0-9])");

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
        String text = line.toLowerCase(Locale.ROOT);
        if (text.matches("[+-]?p.*")) {
            return Duration.parse(line);
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Duration.ofHours(Long.parseLong(clock.group(1))).plusMinutes(Long.parseLong(clock.group(2)));
        }
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(text);
        int end = 0;
        while (part.find() && part.start() == end) {
            BigDecimal count = new BigDecimal(part.group(1).replace(',', '.'));
            BigDecimal seconds = count.multiply(BigDecimal.valueOf(secondsOf(part.group(2))));
            sum = sum.plus(Duration.ofMillis(seconds.movePointRight(3).longValueExact()));
            end = part.end();
        }
        if (end == 0 || !text.substring(end).isBlank()) {
            throw new IllegalArgumentException(line);
        }
        return sum;
    }

    private static long secondsOf(String unit) {
        return switch (unit) {
            case "s", "sec", "secs", "second", "seconds", "с", "сек", "секунд", "секунда", "секунды" -> 1;
            case "", "m", "min", "mins", "minute", "minutes", "м", "мин", "минут", "минута", "минуты" -> 60;
            case "h", "hr", "hrs", "hour", "hours", "ч", "час", "часа", "часов" -> 3_600;
            case "d", "day", "days", "д", "дн", "день", "дня", "дней" -> 86_400;
            case "w", "week", "weeks", "нед", "неделя", "недели", "недель" -> 604_800;
            default -> throw new IllegalArgumentException(unit);
        };
    }
}
