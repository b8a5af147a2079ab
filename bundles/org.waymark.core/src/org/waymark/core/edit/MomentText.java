package org.waymark.core.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Formats and parses dates and moments: year-month-day or day.month.year, moments in local time. */
final class MomentText {

    private static final DateTimeFormatter POINTS = strict("d.M.uuuu");
    private static final DateTimeFormatter DASHES = strict("uuuu-M-d");
    private static final DateTimeFormatter MINUTES = strict("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS = strict("uuuu-MM-dd HH:mm:ss");

    private MomentText() {
    }

    static LocalDate readDate(String line) {
        if (line.indexOf('.') > 0) {
            return LocalDate.parse(line, POINTS);
        }
        return line.matches("[+-].*") ? LocalDate.parse(line) : LocalDate.parse(line, DASHES);
    }

    /**
     * Formats local time to the minute or second; in ISO 8601 if local time would not be read back as the same moment.
     */
    static String show(Instant instant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        boolean plain = local.getNano() == 0 && local.getYear() > 0 && local.getYear() < 10_000;
        return plain && local.atZone(zone).toInstant().equals(instant)
                ? local.format(local.getSecond() == 0 ? MINUTES : SECONDS)
                : instant.toString();
    }

    static Instant read(String line, ZoneId zone) {
        if (line.endsWith("Z") || line.endsWith("z")) {
            return Instant.parse(line.toUpperCase(Locale.ROOT));
        }
        String[] words = line.split("[\\sT]+", 2);
        LocalDate date = readDate(words[0]);
        if (words.length == 1) {
            return date.atStartOfDay(zone).toInstant();
        }
        String time = words[1].length() > 1 && words[1].charAt(1) == ':' ? "0" + words[1] : words[1];
        return date.atTime(java.time.LocalTime.parse(time)).atZone(zone).toInstant();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
