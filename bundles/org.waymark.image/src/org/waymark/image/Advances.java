package org.waymark.image;

import java.awt.font.GlyphVector;
import java.util.Arrays;

/**
 * Distances from letter to letter in one font, learned from texts that Java has laid out. In fonts for Latin and Cyrillic
 * texts such a distance depends on the letter and on the next one, and so most widths are sums of known distances: a
 * map measures thousands of texts, and a layout takes as long as dozens of sums. A text of which a distance is
 * unknown must be laid out. In a font whose distances turn out to depend on more, every text must.
 */
final class Advances {

    /** Returned for a text that must be laid out. */
    static final double UNKNOWN = -1;

    /** The letters with distances, as ranges with both ends. */
    private static final char[][] RANGES = {{' ', '~'}, {'\u00A0', '\u017F'}, {'\u0400', '\u045F'},
            {'\u2010', '\u2027'}};
    private static final int LETTERS = Arrays.stream(RANGES).mapToInt(range -> range[1] - range[0] + 1).sum();
    /** The next letter after the last one. */
    private static final int END = LETTERS;
    /** A letter that may join with others, or whose distances are not kept. */
    private static final int NONE = -1;
    /**
     * Up to this place in pixels, differences of places are exact: the layout counts in units of 1/65,536 pixel and adds them
     * up as numbers with 24 binary digits.
     */
    private static final float EXACT = 256;
    private static final int LATIN = 1;
    private static final int CYRILLIC = 2;

    private final float[][] distances = new float[LETTERS][];
    private boolean pairwise = true;

    /** Returns the width of a text in pixels, the same as that of its layout; {@link #UNKNOWN} if it must be laid out. */
    synchronized double width(String text) {
        if (!pairwise || text.isEmpty()) {
            return UNKNOWN;
        }
        int scripts = 0;
        int letter = index(text.charAt(0));
        // in the order and the precision of the layout
        float width = 0;
        for (int i = 1; i <= text.length(); i++) {
            int next = i < text.length() ? index(text.charAt(i)) : END;
            if (letter == NONE || next == NONE || distances[letter] == null || Float.isNaN(distances[letter][next])) {
                return UNKNOWN;
            }
            width += distances[letter][next];
            scripts |= script(text.charAt(i - 1));
            letter = next;
        }
        return scripts == (LATIN | CYRILLIC) ? UNKNOWN : width;
    }

    /**
     * Learns the distances in a text.
     *
     * @param glyphs its layout in one font from left to right
     */
    synchronized void learn(String text, GlyphVector glyphs) {
        if (!pairwise || !isPlain(text)) {
            return;
        }
        if (glyphs.getNumGlyphs() != text.length()) {
            pairwise = false;
            return;
        }
        float[] places = glyphs.getGlyphPositions(0, text.length() + 1, null);
        int letter = text.isEmpty() ? NONE : index(text.charAt(0));
        for (int i = 0; i < text.length() && places[2 * i + 2] < EXACT; i++) {
            int next = i + 1 < text.length() ? index(text.charAt(i + 1)) : END;
            learn(letter, next, places[2 * i + 2] - places[2 * i]);
            letter = next;
        }
    }

    private void learn(int letter, int next, float distance) {
        if (distances[letter] == null) {
            distances[letter] = new float[LETTERS + 1];
            Arrays.fill(distances[letter], Float.NaN);
        }
        float before = distances[letter][next];
        pairwise &= Float.isNaN(before) || before == distance;
        distances[letter][next] = distance;
    }

    /** Returns whether a text consists of known letters of one script; the layout starts anew with another. */
    private static boolean isPlain(String text) {
        int scripts = 0;
        for (int i = 0; i < text.length(); i++) {
            if (index(text.charAt(i)) == NONE) {
                return false;
            }
            scripts |= script(text.charAt(i));
        }
        return scripts != (LATIN | CYRILLIC);
    }

    private static int script(char letter) {
        if (letter >= '\u0400' && letter <= '\u045F') {
            return CYRILLIC;
        }
        return Character.isLetter(letter) ? LATIN : 0;
    }

    private static int index(char letter) {
        int before = 0;
        for (char[] range : RANGES) {
            if (letter <= range[1]) {
                // a soft hyphen is not seen
                return letter < range[0] || letter == '\u00AD' ? NONE : before + letter - range[0];
            }
            before += range[1] - range[0] + 1;
        }
        return NONE;
    }
}
