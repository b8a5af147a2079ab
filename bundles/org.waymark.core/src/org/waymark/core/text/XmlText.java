package org.waymark.core.text;

import org.waymark.model.TextCleaner;

/** Escapes attribute values and element texts. */
public final class XmlText {

    private static final char NEL = '\u0085';
    private static final char LS = '\u2028';

    private XmlText() {
    }

    /**
     * Appends any text as an attribute value, so that a parser reads back exactly its cleaned form. Line breaks and
     * tabs become character references, because attribute normalisation would turn them into blanks.
     */
    public static void appendAttribute(StringBuilder out, String text) {
        append(out, text, false);
    }

    /** Appends a text as element content; line breaks become references here too, so that one value is one line. */
    public static void appendContent(StringBuilder out, String text) {
        append(out, text, true);
    }

    private static void append(StringBuilder out, String text, boolean content) {
        int odd = firstOdd(text);
        escape(out, odd < 0 ? text : text.substring(0, odd), content);
        if (odd >= 0) {
            escape(out, TextCleaner.clean(text.substring(odd)), content);
        }
    }

    private static void escape(StringBuilder out, String text, boolean content) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escape = c > '>' ? null : c == '>' ? content && closesCdata(text, i) ? "&gt;" : null : escape(c);
            if (escape != null) {
                out.append(text, from, i).append(escape);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    private static boolean closesCdata(String text, int index) {
        return index >= 2 && text.charAt(index - 1) == ']' && text.charAt(index - 2) == ']';
    }

    /** Returns the index of the first character that XML may not allow, -1 for nearly every text. */
    private static int firstOdd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c >= Character.MIN_SURROGATE || c == NEL || c == LS) {
                return i;
            }
        }
        return -1;
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '"' -> "&quot;";
            case '\n' -> "&#xA;";
            case '\t' -> "&#x9;";
            default -> null;
        };
    }
}
