package org.waymark.core.help;

import java.util.Optional;

/**
 * A piece of text in one style.
 *
 * @param link address of a document, a place in it or the web; empty for plain text
 */
public record HelpSpan(String text, Style style, Optional<String> link) {

    /** The styles of the documents. */
    public enum Style {
        PLAIN, BOLD, ITALIC, CODE
    }

    static HelpSpan of(String text, Style style) {
        return new HelpSpan(text, style, Optional.empty());
    }
}
