package org.waymark.core.persist;

import org.waymark.model.TextCleaner;

/** Escaping for attribute values and element texts. */
final class XmlText {

    private XmlText() {
    }

    /**
     * Appends any text so that a parser reads back exactly its cleaned form. Line breaks and tabs are written as character
     * references: one value stays on one line, and attribute normalisation cannot turn them into blanks.
     */
    static void append(StringBuilder out, String text) {
        String clean = TextCleaner.clean(text);
        int from = 0;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c > '>') {
                continue;
            }
            String escape = escape(c, clean, i);
            if (escape != null) {
                out.append(clean, from, i).append(escape);
                from = i + 1;
            }
        }
        out.append(clean, from, clean.length());
    }

    private static String escape(char c, String text, int index) {
        return switch (c) {
        case '&' -> "&amp;";
        case '<' -> "&lt;";
        case '"' -> "&quot;";
        case '\n' -> "&#xA;";
        case '\t' -> "&#x9;";
        case '>' -> index >= 2 && text.charAt(index - 1) == ']' && text.charAt(index - 2) == ']' ? "&gt;" : null;
        default -> null;
        };
    }
}
