package org.waymark.core.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates and moments: {@code 2026-03-14}, {@code 14.3.2026}, {@code 14/03/26}, {@code March 14, 2026}, {@code 14
 * марта 2026 г.}, with or without a time. Names of months are English, Russian, German, French and Spanish.
 *
 * @param order order of day and month in dates of digits with slashes or dashes
 */
public record DateReader(Order order) {

    /** The order of day and month. */
    public enum Order {
        /** Not known: the day comes first where both are possible, and this is said. */
        UNKNOWN, DAY_FIRST, MONTH_FIRST
    }

    /**
     * A date.
     *
     * @param unclear whether day and month could as well be the other way round
     */
    public record Day(LocalDate date, boolean unclear) {
    }

    private static final int LONGEST = 80;
    private static final Pattern YEAR_FIRST = Pattern
            .compile("([+-]?[0-9]{4,9})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})\\.?");
    private static final Pattern YEAR_LAST = Pattern
            .compile("([0-9]{1,2})([-/.]) ?([0-9]{1,2})\\2 ?([0-9]{4}|[0-9]{2})(?: ?г\\.?)?");
    private static final Pattern DAY_NAME_YEAR = Pattern
            .compile(
                    "([0-9]{1,2})(?:st|nd|rd|th|er|\\.)?[ -]+(?:de |of )?(\\p{L}{3,12})\\.?,?[ -]+(?:de )?([0-9]{4}|[0-9]{2})"
                            + "(?: ?(?:г|года)\\.?)?");
    private static final Pattern NAME_DAY_YEAR = Pattern
            .compile("(\\p{L}{3,12})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})");
    private static final Pattern TIME = Pattern.compile(
            "(.+?)(?:[ T]+|, ?)([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?)( ?[ap]\\.?m\\.?)?( ?(?:Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2}))?",
            Pattern.CASE_INSENSITIVE);

    /** The beginnings of the names of months; those that begin a longer one come after it. */
    private static final List<Map.Entry<String, Integer>> MONTHS = List.of(Map.entry("jan", 1), Map.entry("янв", 1),
            Map.entry("jän", 1), Map.entry("ene", 1), Map.entry("feb", 2), Map.entry("фев", 2), Map.entry("fév", 2),
            Map.entry("fev", 2), Map.entry("mar", 3), Map.entry("mär", 3), Map.entry("мар", 3), Map.entry("apr", 4),
            Map.entry("апр", 4), Map.entry("avr", 4), Map.entry("abr", 4), Map.entry("may", 5), Map.entry("mai", 5),
            Map.entry("мая", 5), Map.entry("май", 5), Map.entry("juin", 6), Map.entry("jun", 6), Map.entry("июн", 6),
            Map.entry("juil", 7), Map.entry("jul", 7), Map.entry("июл", 7), Map.entry("aug", 8), Map.entry("авг", 8),
            Map.entry("aoû", 8), Map.entry("aou", 8), Map.entry("ago", 8), Map.entry("sep", 9), Map.entry("сен", 9),
            Map.entry("oct", 10), Map.entry("okt", 10), Map.entry("окт", 10), Map.entry("nov", 11),
            Map.entry("ноя", 11), Map.entry("dec", 12), Map.entry("dez", 12), Map.entry("déc", 12),
            Map.entry("dic", 12), Map.entry("дек", 12));

    /** Returns the reader for a column, whose dates have one order: a number above 12 tells which. */
    public static DateReader of(Iterable<String> cells) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String cell : cells) {
            Matcher digits = cell.length() > LONGEST ? YEAR_LAST.matcher("") : YEAR_LAST.matcher(datePart(cell));
            if (digits.matches()) {
                dayFirst |= Integer.parseInt(digits.group(1)) > 12;
                monthFirst |= Integer.parseInt(digits.group(3)) > 12;
            }
        }
        return new DateReader(dayFirst == monthFirst ? Order.UNKNOWN : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** Returns the date of a text, whose time, if there is one, is left out; empty if it is none. */
    public Optional<Day> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return parse(datePart(text));
        } catch (DateTimeException e) {
            // a date that no calendar has
            return Optional.empty();
        }
    }

    /**
     * Returns the moment of a text; a date alone is its midnight.
     *
     * @param zone zone of times without one
     */
    public Optional<Instant> moment(String text, ZoneId zone) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = TIME.matcher(RawCell.unquoted(RawCell.visible(text)));
        if (!parts.matches()) {
            return read(text).map(day -> day.date().atStartOfDay(zone).toInstant());
        }
        try {
            LocalTime time = time(parts.group(2), parts.group(3));
            ZoneId there = parts.group(4) == null ? zone : zone(parts.group(4).strip());
            return parse(parts.group(1).strip()).map(day -> day.date().atTime(time).atZone(there).toInstant());
        } catch (DateTimeException e) {
            // a date or time that does not exist
            return Optional.empty();
        }
    }

    private static LocalTime time(String text, String half) {
        String digits = (text.charAt(1) == ':' ? "0" + text : text).replace(',', '.');
        LocalTime time = LocalTime.parse(digits);
        if (half == null) {
            return time;
        }
        boolean afternoon = half.strip().toLowerCase(Locale.ROOT).startsWith("p");
        return time.withHour(time.getHour() % 12 + (afternoon ? 12 : 0));
    }

    private static ZoneId zone(String text) {
        return text.startsWith("+") || text.startsWith("-") ? ZoneOffset.of(text) : ZoneOffset.UTC;
    }

    private static String datePart(String text) {
        String line = RawCell.unquoted(RawCell.visible(text));
        Matcher parts = TIME.matcher(line);
        return parts.matches() ? parts.group(1).strip() : line;
    }

    private Optional<Day> parse(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(clear(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return Optional.of(digits(yearLast));
        }
        String small = text.toLowerCase(Locale.ROOT);
        Matcher dayFirst = DAY_NAME_YEAR.matcher(small);
        if (dayFirst.matches()) {
            return month(dayFirst.group(2)).map(month -> clear(dayFirst.group(3), month, dayFirst.group(1)));
        }
        Matcher nameFirst = NAME_DAY_YEAR.matcher(small);
        return nameFirst.matches()
                ? month(nameFirst.group(1)).map(month -> clear(nameFirst.group(3), month, nameFirst.group(2)))
                : Optional.empty();
    }

    private Day digits(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        boolean points = found.group(2).equals(".");
        boolean both = !points && order == Order.UNKNOWN && first <= 12 && second <= 12 && first != second;
        boolean monthFirst = !points && (order == Order.MONTH_FIRST && first <= 12 || second > 12 && first <= 12);
        return new Day(monthFirst
                ? clear(found.group(4), found.group(1), found.group(3)).date()
                : clear(found.group(4), found.group(3), found.group(1)).date(), both);
    }

    private static Day clear(String year, Object month, String day) {
        int number = Integer.parseInt(year);
        return new Day(LocalDate.of(year.length() == 2 ? 2000 + number : number, Integer.parseInt(month.toString()),
                Integer.parseInt(day)), false);
    }

    private static Optional<Integer> month(String name) {
        return MONTHS.stream().filter(month -> name.startsWith(month.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
