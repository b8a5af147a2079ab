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
        int[] letters = letters(text);
        if (!pairwise || letters.length == 0) {
            return UNKNOWN;
        }
        // in the order and the precision of the layout
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            float[] row = distances[letters[i]];
            if (row == null || Float.isNaN(row[letters[i + 1]])) {
                return UNKNOWN;
            }
            width += row[letters[i + 1]];
        }
        return width;
    }

    /**
     * Learns the distances in a text.
     *
     * @param glyphs its layout in one font from left to right
     */
    synchronized void learn(String text, GlyphVector glyphs) {
        int[] letters = letters(text);
        if (!pairwise || letters.length == 0) {
            return;
        }
        if (glyphs.getNumGlyphs() != text.length()) {
            pairwise = false;
            return;
        }
        float[] places = glyphs.getGlyphPositions(0, text.length() + 1, null);
        for (int i = 0; i < text.length() && places[2 * i + 2] < EXACT; i++) {
            learn(letters[i], letters[i + 1], places[2 * i + 2] - places[2 * i]);
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

    /**
     * Returns the numbers of the letters with {@link #END} behind them; none unless the text consists of known letters of one
     * script, as the layout starts anew with another.
     */
    private static int[] letters(String text) {
        int[] letters = new int[text.length() + 1];
        int scripts = 0;
        for (int i = 0; i < text.length(); i++) {
            letters[i] = index(text.charAt(i));
            if (letters[i] == NONE) {
                return new int[0];
            }
            scripts |= script(text.charAt(i));
        }
        letters[text.length()] = END;
        return text.isEmpty() || scripts == (LATIN | CYRILLIC) ? new int[0] : letters;
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
