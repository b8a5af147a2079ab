package org.waymark.core.text;

import java.util.function.IntFunction;
import org.waymark.model.TextCleaner;

/**
 * Escapes texts for XML and HTML. The two methods that append write the canonical text of portfolio files; the two that
 * return a text serve all other formats.
 */
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

    /** Returns a text for an attribute in double quotes; line breaks and tabs become character references. */
    public static String attribute(String text) {
        return escaped(text, XmlText::inAttribute);
    }

    /** Returns a text for the content of an element; line breaks stay. */
    public static String content(String text) {
        return escaped(text, XmlText::inContent);
    }

    private static String escaped(String text, IntFunction<String> escapes) {
        String clean = TextCleaner.clean(text);
        StringBuilder out = null;
        int from = 0;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            // nothing beyond is ever escaped, and most of a text is letters
            String escape = c > '>' ? null : escapes.apply(c);
            if (escape != null) {
                out = out == null ? new StringBuilder(clean.length() + 16) : out;
                out.append(clean, from, i).append(escape);
                from = i + 1;
            }
        }
        return out == null ? clean : out.append(clean, from, clean.length()).toString();
    }

    private static String inAttribute(int c) {
        return c == '>' ? "&gt;" : escape((char) c);
    }

    private static String inContent(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> null;
        };
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
