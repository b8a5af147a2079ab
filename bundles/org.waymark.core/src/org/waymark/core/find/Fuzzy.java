package org.waymark.core.find;

import java.util.Locale;

/**
 * Rates texts by a few letters. Every word of the query must occur in the text, in any order: literally, or letter
 * by letter with gaps. A match at the start of a word scores more than one inside a word, and that more than one with
 * gaps.
 */
public final class Fuzzy {

    private static final int AT_START = 100;
    private static final int AT_WORD = 80;
    private static final int INSIDE = 50;
    private static final int WITH_GAPS = 20;

    private Fuzzy() {
    }

    /** Rates the match of a text; 0 means no match. An empty query matches everything. */
    public static int score(String query, String text) {
        String all = query.strip().toLowerCase(Locale.ROOT);
        String low = text.toLowerCase(Locale.ROOT);
        if (all.isEmpty()) {
            return 1;
        }
        int sum = 0;
        for (String word : all.split("\\s+")) {
            int score = word(word, low);
            if (score == 0) {
                return 0;
            }
            sum += score;
        }
        return sum;
    }

    private static int word(String word, String text) {
        int at = text.indexOf(word);
        if (at < 0) {
            return word.length() > 1 && gaps(word, text) ? WITH_GAPS : 0;
        }
        if (at == 0) {
            return AT_START;
        }
        for (; at > 0; at = text.indexOf(word, at + 1)) {
            if (!Character.isLetterOrDigit(text.charAt(at - 1))) {
                return AT_WORD;
            }
        }
        return INSIDE;
    }

    /** Returns whether the letters occur in order, starting at the start of a word. */
    private static boolean gaps(String word, String text) {
        for (int start = text.indexOf(word.charAt(0)); start >= 0; start = text.indexOf(word.charAt(0), start + 1)) {
            if (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) {
                int found = 0;
                for (int i = start; i < text.length() && found < word.length(); i++) {
                    found += text.charAt(i) == word.charAt(found) ? 1 : 0;
                }
                return found == word.length();
            }
        }
        return false;
    }
}
