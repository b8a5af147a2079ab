package org.waymark.core.paths;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.waymark.core.paths.PathMapping.Time;

/**
 * The formats in which times of a column can be read. More than one is left when days and months cannot be told apart:
 * then a person has to say it.
 *
 * @param formats formats as in {@link Time#format}, the likely one first; empty = these are no times
 * @param offsets whether the times say their zone themselves
 */
public record TimeProposal(List<String> formats, boolean offsets) {

    /** Values that may be no time, one in so many, because logs have broken rows. */
    private static final int ONE_BROKEN_IN = 5;
    private static final Pattern ISO = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?)? ?(Z|[+-]\\d{2}:?(\\d{2})?)?");
    private static final Pattern OFFSET = Pattern.compile(".*\\d(Z| ?[+-]\\d{2}:?(\\d{2})?)$");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(\\.\\d+)?");
    private static final Pattern MILLIS = Pattern.compile("\\d{12,13}");
    private static final Pattern DAYS = Pattern.compile("[2-6]\\d{4}([.,]\\d+)?");
    private static final List<String> DATES = List.of("dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "d/M/yyyy",
            "M/d/yyyy", "yyyy/MM/dd", "yyyy.MM.dd", "dd-MM-yyyy", "MM-dd-yyyy", "yyyyMMdd");
    private static final List<String> CLOCKS = List.of("", " HH:mm", " HH:mm:ss", " HH:mm:ss.SSS", " H:mm", " H:mm:ss",
            " HHmmss", "HHmmss");

    public TimeProposal {
        formats = List.copyOf(formats);
    }

    /** Returns the formats that fit values of a column; empty values do not count. */
    public static TimeProposal of(List<String> values) {
        List<String> times = values.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
        List<String> fitting = new ArrayList<>();
        if (!times.isEmpty()) {
            add(fitting, times, Time.ISO, TimeProposal::isIso);
            add(fitting, times, Time.MILLIS, it -> MILLIS.matcher(it).matches());
            add(fitting, times, Time.SECONDS, it -> SECONDS.matcher(it).matches());
            add(fitting, times, Time.DAYS, it -> DAYS.matcher(it).matches());
            for (String date : fitting.isEmpty() ? DATES : List.<String>of()) {
                for (String clock : CLOCKS) {
                    DateTimeFormatter reader = reader(date + clock);
                    add(fitting, times, date + clock, it -> parse(reader, it).isPresent());
                }
            }
        }
        boolean offsets = !times.isEmpty() && fitting.contains(Time.ISO)
                && times.stream().filter(it -> OFFSET.matcher(it).matches() && it.length() > 10).count() * 2 > times
                        .size();
        return new TimeProposal(same(fitting, times), offsets);
    }

    private static void add(List<String> fitting, List<String> times, String format,
            Predicate<String> fits) {
        long good = times.stream().filter(fits).count();
        if (good > 0 && (times.size() - good) * ONE_BROKEN_IN <= times.size()) {
            fitting.add(format);
        }
    }

    /** Leaves out formats that read the same times as one before them: 03.04.2024 is both dd.MM and d.M. */
    private static List<String> same(List<String> formats, List<String> times) {
        List<String> kept = new ArrayList<>();
        List<List<Optional<LocalDateTime>>> seen = new ArrayList<>();
        int most = 0;
        for (String format : formats) {
            List<Optional<LocalDateTime>> read = isPattern(format)
                    ? times.stream().map(it -> parse(reader(format), it)).toList()
                    : List.of();
            int good = (int) read.stream().filter(Optional::isPresent).count();
            boolean known = !read.isEmpty() && seen.contains(read);
            // a value that only one order of day and month can read decides it
            boolean worse = isPattern(format) && good < most;
            if (!known && !worse) {
                if (good > most) {
                    kept.removeIf(TimeProposal::isPattern);
                }
                most = Math.max(most, good);
                kept.add(format);
                seen.add(read);
            }
        }
        return kept;
    }

    private static boolean isPattern(String format) {
        return !List.of(Time.ISO, Time.SECONDS, Time.MILLIS, Time.DAYS).contains(format);
    }

    private static boolean isIso(String text) {
        if (!ISO.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text.substring(0, 10));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static DateTimeFormatter reader(String pattern) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().appendPattern(pattern.replace('y', 'u'));
        if (!pattern.contains("H")) {
            builder.parseDefaulting(ChronoField.HOUR_OF_DAY, 0);
        }
        if (!pattern.contains("m")) {
            builder.parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0);
        }
        return builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDateTime> parse(DateTimeFormatter reader, String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, reader));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a person has to choose between formats. */
    public boolean isAmbiguous() {
        return formats.size() > 1;
    }

    /** Returns the format to begin with. */
    public Optional<String> first() {
        return formats.stream().findFirst();
    }
}
