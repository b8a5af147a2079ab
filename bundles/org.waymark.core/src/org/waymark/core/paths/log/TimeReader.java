package org.waymark.core.paths.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.paths.PathMapping.Time;
import org.waymark.core.paths.log.ZoneOffsets.Kind;

/** Reads the times of a column in the one format that the mapping gives, as milliseconds since 1970. */
public final class TimeReader {

    /** The answer for a text that is no time. */
    public static final long NONE = Long.MIN_VALUE;

    /** Numbers from here on are no seconds of our time, and below no milliseconds. */
    private static final BigDecimal SECONDS_END = BigDecimal.valueOf(100_000_000_000L);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400_000L);
    private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay() * 86_400_000L;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final int LONGEST = 64;

    private final Time time;
    private final ZoneOffsets zone;
    private final TimeDigits digits = new TimeDigits();
    private final Optional<DateTimeFormatter> formatter;
    private final Optional<TimePattern> pattern;
    private Kind kind = Kind.CLEAR;
    private boolean anySeconds;
    private boolean anyMillis;

    public TimeReader(Time time) {
        this.time = time;
        this.zone = new ZoneOffsets(ZoneId.of(time.zone()));
        boolean isPattern = switch (time.format()) {
            case Time.ISO, Time.SECONDS, Time.MILLIS, Time.DAYS -> false;
            default -> true;
        };
        this.pattern = isPattern ? TimePattern.of(time.format()) : Optional.empty();
        this.formatter = isPattern && pattern.isEmpty() ? Optional.of(formatter(time.format())) : Optional.empty();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1).toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.SMART);
    }

    /** Returns the time of a text; {@link #NONE} if it is none. */
    public long read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return read(bytes, 0, bytes.length);
    }

    /** Returns whether the last time was a local one that occurs twice. */
    public boolean wasAmbiguous() {
        return kind == Kind.AMBIGUOUS;
    }

    /** Returns whether the last time was a local one that does not exist. */
    public boolean wasInGap() {
        return kind == Kind.GAP;
    }

    /** Returns whether the column has both seconds and milliseconds since 1970. */
    public boolean isMixed() {
        return anySeconds && anyMillis;
    }

    /** Returns whether all numbers read are of the other unit than the mapping says. */
    public boolean isOtherUnit() {
        return time.format().equals(Time.SECONDS) && anyMillis || time.format().equals(Time.MILLIS) && anySeconds;
    }

    long read(byte[] data, int from, int to) {
        kind = Kind.CLEAR;
        if (to - from > LONGEST || from == to) {
            return NONE;
        }
        return switch (time.format()) {
            case Time.ISO -> digits.iso(data, from, to) ? moment() : NONE;
            case Time.SECONDS, Time.MILLIS -> since1970(data, from, to);
            case Time.DAYS -> days(data, from, to);
            default -> pattern.isPresent()
                    ? pattern.get().read(data, from, to, digits) ? moment() : NONE
                    : formatted(new String(data, from, to - from, StandardCharsets.UTF_8));
        };
    }

    private long moment() {
        return digits.hasOffset() ? digits.local() - digits.offset() * 1000L : ofLocal(digits.local());
    }

    /** Returns the moment of a local time in the mapping's zone. */
    private long ofLocal(long local) {
        int offset = zone.of(Math.floorDiv(local, 1000L));
        kind = zone.last();
        return local - offset * 1000L;
    }

    private long since1970(byte[] data, int from, int to) {
        Optional<BigDecimal> number = number(data, from, to);
        if (number.isEmpty()) {
            return NONE;
        }
        boolean isMillis = number.get().abs().compareTo(SECONDS_END) >= 0;
        anyMillis |= isMillis;
        anySeconds |= !isMillis && number.get().signum() != 0;
        BigDecimal millis = time.format().equals(Time.SECONDS) ? number.get().movePointRight(3) : number.get();
        return millis.setScale(0, RoundingMode.DOWN).longValue();
    }

    private long days(byte[] data, int from, int to) {
        Optional<BigDecimal> number = number(data, from, to);
        return number.isEmpty() || number.get().signum() <= 0 || number.get().compareTo(LAST_DAY) >= 0
                ? NONE
                : ofLocal(DAY_ZERO + number.get().multiply(DAY).setScale(0, RoundingMode.HALF_UP).longValue());
    }

    private static Optional<BigDecimal> number(byte[] data, int from, int to) {
        char[] text = new char[to - from];
        for (int i = from; i < to; i++) {
            char c = (char) (data[i] == ',' ? '.' : data[i]);
            if (c != '.' && c != '-' && (c < '0' || c > '9')) {
                return Optional.empty();
            }
            text[i - from] = c;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return number.precision() - number.scale() > 17 ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private long formatted(String text) {
        try {
            TemporalAccessor read = formatter.orElseThrow().parseBest(text, OffsetDateTime::from,
                    LocalDateTime::from, LocalDate::from);
            return switch (read) {
                case OffsetDateTime moment -> moment.toInstant().toEpochMilli();
                case LocalDateTime local -> ofLocal(local.toInstant(ZoneOffset.UTC).toEpochMilli());
                default -> ofLocal(LocalDate.from(read).toEpochDay() * 86_400_000L);
            };
        } catch (DateTimeException | ArithmeticException e) {
            return NONE;
        }
    }

    /** Returns the day of a moment in the mapping's zone. */
    public LocalDate day(long millis) {
        return LocalDate.ofEpochDay(Math.floorDiv(zone.local(millis), 86_400_000L));
    }
}
