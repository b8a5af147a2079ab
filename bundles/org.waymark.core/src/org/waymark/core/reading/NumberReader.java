package org.waymark.core.reading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads decimal numbers as people and their programs write them: with a comma or a point, with blanks of any width,
 * apostrophes, commas or points between thousands, with typographic minus, full-width digits and quotes around them.
 *
 * @param decimal the decimal mark, '.' or ','; empty = each number is read by itself: a lone comma or point is a
 *     decimal mark, as in {@code 1,234}
 */
public record NumberReader(Optional<Character> decimal) {

    /** Reads each number by itself. */
    public static final NumberReader ANY = new NumberReader(Optional.empty());

    private static final int LONGEST = 60;
    private static final int LARGEST_EXPONENT = 99;
    private static final String MINUS = "-−–—‐‑‒﹣－⁻";
    private static final String PLUS = "+＋﹢";
    private static final String APOSTROPHES = "'’‘ʼ`´＇ˈ′";
    private static final String COMMAS = ",，٫﹐";
    private static final String POINTS = ".．·";

    /**
     * Returns the reader for a column, which has one decimal mark.
     *
     * @param cells all texts of the column, numbers or not
     */
    public static NumberReader of(Iterable<String> cells) {
        int commas = 0;
        int points = 0;
        for (String cell : cells) {
            Optional<Character> mark = mark(plain(cell));
            commas += mark.filter(c -> c == ',').isPresent() ? 1 : 0;
            points += mark.filter(c -> c == '.').isPresent() ? 1 : 0;
        }
        return commas == 0 && points == 0 || commas > 0 && points > 0
                ? ANY
                : new NumberReader(Optional.of(commas > 0 ? ',' : '.'));
    }

    /**
     * Returns the number of a text; empty if it is none, has a percent sign or any other text beside it, or more digits
     * than a value of a map can have.
     */
    public Optional<BigDecimal> read(String text) {
        String plain = plain(text);
        boolean negative = false;
        if (plain.startsWith("(") && plain.endsWith(")") && plain.length() > 2) {
            // the minus of book-keeping
            negative = true;
            plain = plain.substring(1, plain.length() - 1);
        } else if (plain.endsWith("-") && plain.length() > 1 && isDigit(plain.charAt(plain.length() - 2))) {
            negative = true;
            plain = plain.substring(0, plain.length() - 1);
        }
        if (plain.startsWith("-") || plain.startsWith("+")) {
            if (negative) {
                return Optional.empty();
            }
            negative = plain.charAt(0) == '-';
            plain = plain.substring(1);
        }
        boolean minus = negative;
        return unsigned(plain).map(number -> minus ? number.negate() : number);
    }

    private Optional<BigDecimal> unsigned(String text) {
        int exponentAt = Math.max(text.indexOf('e'), text.indexOf('E'));
        String digits = exponentAt < 0 ? text : text.substring(0, exponentAt);
        Optional<Integer> exponent = exponentAt < 0 ? Optional.of(0) : exponent(text.substring(exponentAt + 1));
        int markAt = decimalAt(digits);
        String whole = markAt < 0 ? digits : digits.substring(0, markAt);
        String fraction = markAt < 0 ? "" : digits.substring(markAt + 1);
        if (exponent.isEmpty() || whole.isEmpty() && fraction.isEmpty() || !isGrouped(whole)
                || !fraction.chars().allMatch(c -> isDigit((char) c))) {
            return Optional.empty();
        }
        StringBuilder number = new StringBuilder();
        whole.chars().filter(c -> isDigit((char) c)).forEach(c -> number.append((char) c));
        BigDecimal value = new BigDecimal(
                (number.isEmpty() ? "0" : number) + "." + (fraction.isEmpty() ? "0" : fraction))
                .scaleByPowerOfTen(exponent.get());
        return Optional.of(simple(value));
    }

    private static Optional<Integer> exponent(String text) {
        String digits = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
        if (digits.isEmpty() || digits.length() > 3 || !digits.chars().allMatch(c -> isDigit((char) c))) {
            return Optional.empty();
        }
        int value = Integer.parseInt(digits);
        return value > LARGEST_EXPONENT ? Optional.empty() : Optional.of(text.startsWith("-") ? -value : value);
    }

    /** Returns the index of the decimal mark; -1 if there is none. */
    private int decimalAt(String digits) {
        if (decimal.isPresent()) {
            int at = digits.lastIndexOf(decimal.get());
            return at == digits.indexOf(decimal.get()) ? at : -1;
        }
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        int last = Math.max(comma, point);
        boolean repeated = last >= 0 && digits.indexOf(digits.charAt(last)) != last;
        return repeated ? -1 : last;
    }

    /** Returns the decimal mark of a number that can be read in one way only. */
    private static Optional<Character> mark(String digits) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (ANY.read(digits).isEmpty() || comma < 0 && point < 0) {
            return Optional.empty();
        }
        if (comma >= 0 && point >= 0) {
            return Optional.of(comma > point ? ',' : '.');
        }
        int last = Math.max(comma, point);
        char mark = digits.charAt(last);
        if (digits.indexOf(mark) != last) {
            return Optional.of(mark == ',' ? '.' : ',');
        }
        long before = digits.substring(0, last).chars().filter(c -> isDigit((char) c)).count();
        boolean unclear = digits.length() - last - 1 == 3 && before >= 1 && before <= 3
                && !digits.replaceFirst("^[+-]", "").startsWith("0");
        return unclear ? Optional.empty() : Optional.of(mark);
    }

    /** Returns whether the whole part is digits, in groups of three if there is anything between them. */
    private static boolean isGrouped(String whole) {
        char between = 0;
        int inGroup = 0;
        for (int i = whole.length() - 1; i >= 0; i--) {
            char c = whole.charAt(i);
            if (isDigit(c)) {
                inGroup++;
            } else if (inGroup == 3 && i > 0 && (c == ' ' || c == '\'' || c == ',' || c == '.')
                    && (between == 0 || between == c)) {
                between = c;
                inGroup = 0;
            } else {
                return false;
            }
        }
        return between == 0 || inGroup > 0 && inGroup <= 3;
    }

    /** Returns a text in plain digits, signs and marks, without blanks and quotes around it. */
    static String plain(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String inside = RawCell.unquoted(RawCell.unshielded(RawCell.visible(text)));
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            plain.append(plain(inside.charAt(i)));
        }
        String number = plain.toString();
        // an apostrophe in front is how a spreadsheet is told that this is a text
        number = number.startsWith("'") ? number.substring(1) : number;
        return number.replaceFirst("^([+-]) +", "$1");
    }

    private static char plain(char c) {
        if (MINUS.indexOf(c) >= 0) {
            return '-';
        }
        if (PLUS.indexOf(c) >= 0) {
            return '+';
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        if (COMMAS.indexOf(c) >= 0) {
            return ',';
        }
        if (POINTS.indexOf(c) >= 0) {
            return '.';
        }
        int digit = Character.digit(c, 10);
        return digit >= 0 ? (char) ('0' + digit) : c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the same number without zeros at its end and without an exponent. */
    static BigDecimal simple(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
