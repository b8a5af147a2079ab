package org.waymark.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The kinds of number formats of a workbook, by the number of a cell's style. Dates are shown as ISO 8601, times as
 * hours and minutes, shares in percent, and all other numbers with the 15 digits that spreadsheets show.
 *
 * @param kinds kind of each style
 * @param from1904 whether days are counted from 1904
 */
record CellFormats(List<Kind> kinds, boolean from1904) {

    /** Shows every number as it is stored. */
    static final CellFormats PLAIN = new CellFormats(List.of(), false);

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final MathContext SHOWN = new MathContext(15);

    /** The kinds of formats. */
    enum Kind {
        NUMBER, DATE, PERCENT
    }

    /** Returns the text of a stored number. */
    String text(int style, String number) {
        if (this == PLAIN) {
            return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
        }
        try {
            Kind kind = style < kinds.size() ? kinds.get(style) : Kind.NUMBER;
            if (number.length() > 40) {
                return number;
            }
            return switch (kind) {
                case NUMBER -> plain(new BigDecimal(number.strip()));
                case PERCENT -> plain(new BigDecimal(number.strip()).movePointRight(2)) + " %";
                case DATE -> date(Double.parseDouble(number));
            };
        } catch (NumberFormatException | ArithmeticException e) {
            // not a number after all; the text is as good as anything
            return number;
        }
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        return Math.abs(shown.scale()) > 30 ? number.toString() : shown.toPlainString();
    }

    private String date(double days) {
        if (!DateUtil.isValidExcelDate(days)) {
            return Double.toString(days);
        }
        if (days < 1) {
            LocalTime time = LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(days * 86_400)));
            return time.getSecond() == 0 ? time.toString() : time.format(DateTimeFormatter.ISO_LOCAL_TIME);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(days, from1904, true);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.format(MINUTES);
    }
}
