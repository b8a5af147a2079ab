package org.waymark.core.reading;

/**
 * Rates the words that bytes become in one of two encodings. Accented letters stand among Latin ones; Cyrillic words
 * are Cyrillic throughout. No word has a capital after a small letter in a row of the other encoding's letters.
 */
final class Plausibility {

    /** Words of one letter in Russian, Ukrainian, Belarusian and Bulgarian. */
    private static final String LONE_CYRILLIC = "аявийікосуєзжбАЯВИЙІКОСУЄЗ";
    private static final String LONE_WESTERN = "àéèêôöäåøæÀÉÈÊÔÖÄÅØÆ";
    private static final String MONEY = "€£¥¢";

    private Plausibility() {
    }

    static int cyrillic(String text) {
        return rate(text, true);
    }

    static int western(String text) {
        return rate(text, false);
    }

    private static int rate(String text, boolean cyrillic) {
        int rate = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                rate += symbol(text, at, cyrillic);
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            rate += word(text, at, end, cyrillic);
            at = end;
        }
        return rate;
    }

    private static int symbol(String text, int at, boolean cyrillic) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (cyrillic) {
            return c == '№' && !Character.isLetter(next) ? 2 : 0;
        }
        boolean opens = c == '¿' || c == '¡';
        return MONEY.indexOf(c) >= 0 || opens && Character.isLetter(next) ? 2 : 0;
    }

    private static int word(String text, int from, int to, boolean cyrillic) {
        int foreign = 0;
        boolean jumps = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            foreign += c >= 0x80 ? 1 : 0;
            jumps |= i > from && c >= 0x80 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
        }
        if (foreign == 0) {
            return 0;
        }
        if (to - from == 1) {
            return (cyrillic ? LONE_CYRILLIC : LONE_WESTERN).indexOf(text.charAt(from)) >= 0 ? 1 : -1;
        }
        boolean pure = foreign == to - from;
        if (jumps || pure != cyrillic) {
            return pure && !cyrillic && foreign == 2 ? -1 : -foreign;
        }
        return foreign;
    }
}
