package org.waymark.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Converts the metamodel's data types from and to their text in files. The text is independent of the locale, and
 * converting a value to text and back gives an equal value. The generated factory calls these methods.
 *
 * <p> Every {@code create} method returns {@code null} for {@code null}, an absent value. For a text that is not of the
 * type it throws {@link IllegalArgumentException} or {@link java.time.DateTimeException}. The loader turns these into
 * an error that names file and line.
 */
public final class DataTypes {

    /** Maximum number of digits in plain notation; 1E999999999 would otherwise be a gigabyte of zeros. */
    private static final int MAX_DIGITS = 100;

    private DataTypes() {
    }

    /** Cleans the text as {@link TextCleaner#clean(String)} does. */
    public static String createText(String it) {
        return TextCleaner.clean(it);
    }

    public static String convertText(String it) {
        return TextCleaner.clean(it);
    }

    /** Reads a decimal number. An exponent is accepted but never written. */
    public static BigDecimal createDecimal(String it) {
        if (it == null) {
            return null;
        }
        String text = it.strip();
        // reading a million digits takes minutes
        BigDecimal value = text.length() > 3 * MAX_DIGITS ? null : new BigDecimal(text);
        if (value == null || isTooLong(value)) {
            throw new NumberFormatException("more than " + MAX_DIGITS + " digits");
        }
        return value;
    }

    /**
     * Writes plain notation. A number with more digits than a file may hold can only come from a program. It is written
     * as the nearest possible one: rounded to half the digits, and limited to that many powers of ten.
     */
    public static String convertDecimal(BigDecimal it) {
        if (it == null) {
            return null;
        }
        if (!isTooLong(it)) {
            return it.toPlainString();
        }
        BigDecimal rounded = it.round(new MathContext(MAX_DIGITS / 2));
        if (!isTooLong(rounded)) {
            return rounded.toPlainString();
        }
        boolean isTiny = it.signum() == 0 || (long) it.precision() - it.scale() <= 0;
        return isTiny
                ? "0"
                : BigDecimal.TEN.pow(MAX_DIGITS / 2).multiply(BigDecimal.valueOf(it.signum())).toPlainString();
    }

    private static boolean isTooLong(BigDecimal value) {
        return value.precision() + Math.abs((long) value.scale()) > MAX_DIGITS;
    }

    /** Reads a rating. The range 0..5 is a rule of {@code validate}, not of the conversion. */
    public static int createRating(String it) {
        return it == null ? 0 : Integer.parseInt(it.strip());
    }

    public static String convertRating(int it) {
        return Integer.toString(it);
    }

    public static BigDecimal createScore(String it) {
        return createDecimal(it);
    }

    public static String convertScore(BigDecimal it) {
        return convertDecimal(it);
    }

    public static BigDecimal createPercent(String it) {
        return createDecimal(it);
    }

    public static String convertPercent(BigDecimal it) {
        return convertDecimal(it);
    }

    /** Reads a date such as {@code 2026-03-14}. */
    public static LocalDate createIsoDate(String it) {
        return it == null ? null : LocalDate.parse(it.strip());
    }

    public static String convertIsoDate(LocalDate it) {
        return it == null ? null : it.toString();
    }

    /** Reads a moment in UTC such as {@code 2026-03-14T10:15:00Z}. */
    public static Instant createIsoInstant(String it) {
        return it == null ? null : Instant.parse(it.strip());
    }

    public static String convertIsoInstant(Instant it) {
        return it == null ? null : it.toString();
    }

    /** Reads a duration such as {@code PT1H30M}. Days are read as 24 hours and written as hours. */
    public static Duration createIsoDuration(String it) {
        return it == null ? null : Duration.parse(it.strip());
    }

    public static String convertIsoDuration(Duration it) {
        return it == null ? null : it.toString();
    }

    /** Reads a colour such as {@code #rrggbb}. Capital letters become small ones. */
    public static String createColor(String it) {
        return it == null ? null : TextCleaner.clean(it).strip().toLowerCase(Locale.ROOT);
    }

    public static String convertColor(String it) {
        return createColor(it);
    }

    /** Reads a BCP 47 language tag such as {@code en} or {@code ru-RU}. */
    public static String createLanguage(String it) {
        return it == null ? null : TextCleaner.clean(it).strip();
    }

    public static String convertLanguage(String it) {
        return createLanguage(it);
    }

    /** Reads a path relative to the portfolio's folder, with {@code /} as separator. */
    public static String createRelativePath(String it) {
        return TextCleaner.clean(it);
    }

    public static String convertRelativePath(String it) {
        return TextCleaner.clean(it);
    }
}
