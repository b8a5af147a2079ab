package org.waymark.core.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads durations: {@code 1 h 30 min}, {@code 2 days}, {@code 90} (minutes), {@code 1:30} (hours), {@code 0:01:30},
 * {@code 2,5 ч}, {@code 3 Tage}, ISO 8601. Units are English, Russian, German, French and Spanish.
 */
public final class DurationReader {

    private static final int LONGEST = 200;
    private static final Pattern PART = Pattern.compile("[\\s,]*([0-9]+(?:[.,][0-9]+)?)\\s*([\\p{L}]*)\\.?");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,6}):([0-5][0-9])(?::([0-5][0-9]))?");
    private static final Pattern JOINT = Pattern.compile("\\s(?:and|и|und|et|y)\\s");

    private DurationReader() {
    }

    /** Returns the duration of a text; empty if it is none. */
    public static Optional<Duration> read(String text) {
        String line = RawCell.unquoted(RawCell.visible(text));
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return parse(line);
        } catch (DateTimeException | ArithmeticException e) {
            // longer than a duration can be, or no duration after all
            return Optional.empty();
        }
    }

    private static Optional<Duration> parse(String line) {
        String text = JOINT.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" ");
        if (text.matches("[+-]?p.*")) {
            return Optional.of(Duration.parse(line));
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            String seconds = clock.group(3) == null ? "0" : clock.group(3);
            return Optional.of(Duration.ofHours(Long.parseLong(clock.group(1)))
                    .plusMinutes(Long.parseLong(clock.group(2))).plusSeconds(Long.parseLong(seconds)));
        }
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(text);
        int end = 0;
        while (part.find() && part.start() == end) {
            long unit = secondsOf(part.group(2));
            if (unit == 0) {
                return Optional.empty();
            }
            BigDecimal seconds = new BigDecimal(part.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(unit));
            sum = sum.plus(Duration.ofMillis(seconds.movePointRight(3).longValueExact()));
            end = part.end();
        }
        return end == 0 || !text.substring(end).isBlank() ? Optional.empty() : Optional.of(sum);
    }

    /** Returns the length of a unit in seconds; 0 for an unknown one. */
    private static long secondsOf(String unit) {
        return switch (unit) {
            case "s", "sec", "secs", "second", "seconds", "с", "сек", "секунд", "секунда", "секунды", "sek", "sekunde",
                    "sekunden", "seconde", "secondes", "segundo", "segundos" ->
                1;
            case "", "m", "min", "mins", "minute", "minutes", "м", "мин", "минут", "минута", "минуты", "minuten",
                    "minuto", "minutos" ->
                60;
            case "h", "hr", "hrs", "hour", "hours", "ч", "час", "часа", "часов", "std", "stunde", "stunden", "heure",
                    "heures", "hora", "horas" ->
                3_600;
            case "d", "day", "days", "д", "дн", "день", "дня", "дней", "t", "tag", "tage", "tagen", "j", "jour",
                    "jours", "día", "días", "dia", "dias" ->
                86_400;
            case "w", "wk", "wks", "week", "weeks", "нед", "неделя", "недели", "недель", "woche", "wochen", "semaine",
                    "semaines", "sem", "semana", "semanas" ->
                604_800;
            default -> 0;
        };
    }
}
