package org.waymark.core.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads shares in percent. */
public final class PercentReader {

    private static final String SIGNS = "%％٪﹪";

    private PercentReader() {
    }

    /**
     * A share.
     *
     * @param percent the number, 50 for {@code 50 %}
     * @param signed whether a percent sign stands with it; without one, a column of numbers from 0 to 1 may be shares of
     *     one
     */
    public record Share(BigDecimal percent, boolean signed) {

        /** Returns the share in percent if its number is a share of one. */
        public BigDecimal ofOne() {
            return signed ? percent : NumberReader.simple(percent.movePointRight(2));
        }
    }

    /** Returns the share of a text; empty if it is none. */
    public static Optional<Share> read(String text, NumberReader numbers) {
        String plain = NumberReader.plain(text);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        boolean after = isSign(plain.charAt(plain.length() - 1));
        boolean before = isSign(plain.charAt(0));
        if (!after && !before) {
            return numbers.read(plain).map(number -> new Share(number, false));
        }
        String number = after ? plain.substring(0, plain.length() - 1) : plain.substring(1);
        return numbers.read(number).map(value -> new Share(value, true));
    }

    /** Returns the share of a text, read by itself. */
    public static Optional<Share> read(String text) {
        return read(text, NumberReader.ANY);
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }
}
