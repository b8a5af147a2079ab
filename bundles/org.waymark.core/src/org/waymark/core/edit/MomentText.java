package org.waymark.core.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.waymark.core.reading.DateReader;

/** Formats and parses dates and moments: year-month-day or day.month.year, moments in local time. */
final class MomentText {

    private static final DateReader READER = new DateReader(DateReader.Order.UNKNOWN);
    private static final DateTimeFormatter MINUTES = strict("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS = strict("uuuu-MM-dd HH:mm:ss");

    private MomentText() {
    }

    static LocalDate readDate(String line) {
        // 3/4 may be March or April: nothing is guessed where the user can be asked
        return READER.read(line).filter(day -> !day.unclear()).map(DateReader.Day::date)
                .orElseThrow(() -> new IllegalArgumentException(line));
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
        readDate(line);
        return READER.moment(line, zone).orElseThrow(() -> new IllegalArgumentException(line));
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
