package org.waymark.core.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts texts of the model on one line. They may come from untrusted files and go to terminals and reports. */
public final class Lines {

    private static final Pattern BREAK = Pattern.compile("\\R");

    private Lines() {
    }

    /** Returns the text, empty for none. */
    public static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Returns the text on one line: line breaks and tabs become blanks, other control characters U+FFFD. */
    public static String single(String text) {
        if (isSingle(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029 || c == 0x85) {
                out.append(' ');
            } else {
                // C1 controls start escape sequences on some terminals
                out.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c);
            }
        });
        return out.toString();
    }

    private static boolean isSingle(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                return false;
            }
        }
        return true;
    }

    /** Returns the lines of a text in one, each without blanks at its ends and separated by one blank. */
    public static String joined(String text) {
        return BREAK.splitAsStream(text).map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * Returns the text as {@link #single} does, with at most {@code length} characters, the last being an ellipsis if
     * it was cut.
     */
    public static String shortened(String text, int length) {
        String line = single(text);
        if (line.length() <= length || line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }
}
