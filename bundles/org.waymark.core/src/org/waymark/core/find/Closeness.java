package org.waymark.core.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ways in which a few letters fit a name; the first is the best. Case does not matter. */
public enum Closeness {
    /** The name as it is. */
    EXACT,
    /** The name begins with the letters. */
    START,
    /** Each word begins a word of the name, in any order. */
    WORDS,
    /** Other blanks, hyphens or a mistyped letter. */
    NEAR,
    /** Each word is somewhere in the name. */
    INSIDE,
    /** The letters are the first ones of the words of the name. */
    INITIALS,
    /** The letters occur in this order, with others between them: weak, as almost anything fits somewhere. */
    SCATTERED,
    /** They do not fit. */
    NONE;

    /** Shortest texts in which one or two mistyped letters do not make another word. */
    private static final int ONE_MISTAKE = 5;
    private static final int TWO_MISTAKES = 9;

    /** Rates a text that is not blank. */
    public static Closeness of(String query, String name) {
        String letters = lower(query);
        String text = lower(name);
        if (text.equals(letters)) {
            return EXACT;
        }
        if (text.startsWith(letters)) {
            return START;
        }
        List<String> words = List.of(letters.split("\\s+"));
        List<String> parts = Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(part -> !part.isEmpty()).toList();
        if (words.stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)))) {
            return WORDS;
        }
        if (near(letters.replaceAll("[^\\p{L}\\p{N}]", ""), String.join("", parts))) {
            return NEAR;
        }
        if (words.stream().allMatch(text::contains)) {
            return INSIDE;
        }
        if (words.size() == 1 && letters.length() > 1 && parts.size() >= letters.length()
                && initials(parts).startsWith(letters)) {
            return INITIALS;
        }
        return Fuzzy.score(query, name) > 0 ? SCATTERED : NONE;
    }

    /** Returns the better of two. */
    public Closeness or(Closeness other) {
        return other.ordinal() < ordinal() ? other : this;
    }

    /** Returns whether something fits, and not only by scattered letters. */
    public boolean isStrong() {
        return ordinal() < SCATTERED.ordinal();
    }

    private static String initials(List<String> parts) {
        StringBuilder first = new StringBuilder();
        parts.forEach(part -> first.append(part.charAt(0)));
        return first.toString();
    }

    private static boolean near(String typed, String name) {
        if (typed.isEmpty()) {
            return false;
        }
        int allowed = typed.length() < ONE_MISTAKE ? 0 : typed.length() < TWO_MISTAKES ? 1 : 2;
        return Math.abs(typed.length() - name.length()) <= allowed && distance(typed, name) <= allowed;
    }

    /** Returns the number of letters to change, add or leave out. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }

    /** Returns one form of letters that are the same to a reader. */
    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
