package org.waymark.cli;

/** Texts of the model on lines of their own: they come from files of strangers and go to terminals. */
final class Lines {

    private Lines() {
    }

    /** The text on one line: line breaks become blanks, other control characters U+FFFD. */
    static String single(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029 || c == 0x85) {
                out.append(' ');
            } else {
                // C1 controls start escape sequences on some terminals
                out.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c);
            }
        });
        return out.toString();
    }

    /** As {@link #single}, and never longer than {@code length} characters, the last being an ellipsis if cut. */
    static String shortened(String text, int length) {
        String line = single(text);
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }
}
