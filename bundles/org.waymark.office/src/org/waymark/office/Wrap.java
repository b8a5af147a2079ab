package org.waymark.office;

/** Estimates the line breaks of a 10 point text without a font. */
final class Wrap {

    private Wrap() {
    }

    /**
     * @param width width of the column in spreadsheet units, the width of a digit at 11 points
     * @param most number of lines at which counting stops
     * @return the number of lines, at least 1
     */
    static int lines(String text, double width, int most) {
        // a Latin capital is the widest frequent letter
        if (text.length() * 1.1 <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 1;
        double line = 0;
        double word = 0;
        for (int i = 0; i < text.length() && lines < most; i++) {
            char c = text.charAt(i);
            double letter = width(c);
            if (c == '\n') {
                lines++;
                line = 0;
                word = 0;
                continue;
            }
            word = c == ' ' ? 0 : word + letter;
            line += letter;
            if (line > width && c != ' ') {
                lines++;
                // the word moves to the next line; one longer than a line is broken
                word = word > width ? letter : word;
                line = word;
            }
        }
        return lines;
    }

    private static double width(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? 1.08 : 0.86;
        }
        // Cyrillic and most others; then the wide scripts of East Asia
        return c < 0x2e80 ? 0.98 : 1.8;
    }
}
