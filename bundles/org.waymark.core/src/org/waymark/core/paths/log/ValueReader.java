package org.waymark.core.paths.log;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads numbers of cells: whole ones, and values in ten thousandths. A decimal comma is one, too. */
final class ValueReader {

    /** The answer for a text that is no number. */
    static final long NONE = Long.MIN_VALUE;
    private static final int LONGEST = 40;
    private static final int PLACES = 4;
    private static final int MOST_DIGITS = 18;

    /** Returns a whole number. */
    long whole(LogRow row, int cell) {
        String text = row.end(cell) - row.start(cell) > LONGEST ? "" : row.text(cell).strip();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return NONE;
        }
    }

    /** Returns ten thousandths; an empty cell is 0. */
    long scaled(LogRow row, int cell) {
        if (row.start(cell) == row.end(cell)) {
            return 0;
        }
        String text = row.end(cell) - row.start(cell) > LONGEST ? "-" : row.text(cell).strip();
        if (text.isEmpty()) {
            return 0;
        }
        try {
            BigDecimal value = new BigDecimal(text.indexOf('.') < 0 ? text.replace(',', '.') : text);
            return Math.abs((long) value.precision() - value.scale()) > MOST_DIGITS - PLACES
                    ? NONE
                    : value.setScale(PLACES, RoundingMode.HALF_UP).unscaledValue().longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return NONE;
        }
    }
}
