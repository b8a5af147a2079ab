package org.waymark.core.find;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The text and options of a search.
 *
 * @param text the words, or a regular expression of {@link Pattern}
 * @param matchCase true if capital and small letters differ, in any alphabet
 * @param wholeWord true if the occurrence must not touch a letter, digit or underscore
 * @param regex true if the text is a regular expression, in which ^ and $ match at line ends
 * @param scopes kinds of texts to search
 */
public record TextQuery(String text, boolean matchCase, boolean wholeWord, boolean regex, Set<Scope> scopes) {

    /** The kinds of texts. */
    public enum Scope {
        NAMES,
        /** Descriptions, quotes, thoughts and all other texts. */
        TEXTS, TAGS
    }

    public TextQuery {
        scopes = Set.copyOf(scopes);
    }

    /**
     * Returns the compiled query.
     *
     * @throws PatternSyntaxException if the text is not a valid regular expression
     */
    Pattern pattern() {
        String core = regex ? text : Pattern.quote(text);
        if (wholeWord) {
            core = "(?<!\\w)(?:" + core + ")(?!\\w)";
        }
        int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile(core, matchCase ? flags : flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
