package org.waymark.core.layout.paths;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Formats shares and counts for readers: no more digits than tell something. */
final class PathNumbers {

    private PathNumbers() {
    }

    /** Returns a percentage without digits after the point, with one below ten, and "&lt; 0.1 %" for very little. */
    static String percent(double value, Locale locale) {
        if (value > 0 && value < 0.1) {
            return "< " + format("0.0", 0.1, locale) + "\u00a0%";
        }
        boolean small = value < 10 && Math.round(value * 10) % 10 != 0;
        return format(small ? "0.0" : "0", value, locale) + "\u00a0%";
    }

    /** Returns a count with groups of three digits. */
    static String count(long value, Locale locale) {
        return format("#,##0", value, locale);
    }

    private static String format(String pattern, double value, Locale locale) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(BigDecimal.valueOf(value));
    }
}
