package org.waymark.core.reading;

/** Removes from the text of a cell what programs put around it and nobody typed. */
public final class RawCell {

    private static final String QUOTES = "\"'“”„‟«»‘’‚‹›`´＂＇";

    private RawCell() {
    }

    /**
     * Returns a text without invisible characters, with one plain blank for each blank of any kind, and without blanks
     * at its ends. Line breaks stay.
     */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append(c);
            } else if (isBlank(c)) {
                out.append(' ');
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /**
     * Returns a text without the shield with which people keep a spreadsheet from changing it: {@code ="0341"} is 0341.
     */
    public static String unshielded(String text) {
        String cell = text.strip();
        if (cell.length() < 3 || !cell.startsWith("=\"") || !cell.endsWith("\"")) {
            return text;
        }
        String inside = cell.substring(2, cell.length() - 1);
        // a lone quote inside means that it is a formula and no shielded text
        return inside.replace("\"\"", "").contains("\"") ? text : inside.replace("\"\"", "\"");
    }

    /** Returns a text without the quotes of all kinds that stand around it in pairs, and without blanks there. */
    public static String unquoted(String text) {
        String inside = text.strip();
        while (inside.length() > 1 && isQuote(inside.charAt(0)) && isQuote(inside.charAt(inside.length() - 1))) {
            inside = inside.substring(1, inside.length() - 1).strip();
        }
        return inside;
    }

    /** Returns whether a character is a blank of any width, but no line break. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u202F'
                || c == '\u205F' || c == '\u3000' || c == '\u1680';
    }

    /** Returns whether a character shows nothing: marks of direction, soft hyphens, blanks without width. */
    public static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\uFEFF' || c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069' || c == '\u061C' || c == '\u180E';
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
