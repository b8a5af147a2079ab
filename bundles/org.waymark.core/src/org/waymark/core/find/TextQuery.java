package org.waymark.core.find;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What to look for.
 *
 * @param text      the words, or a regular expression of {@link Pattern}
 * @param matchCase whether capital and small letters differ, in any alphabet
 * @param wholeWord whether no letter, digit or underscore may stand right before or behind
 * @param regex     whether the text is a regular expression, in which ^ and $ stand for the ends of lines
 * @param scopes    where to look
 */
public record TextQuery(String text, boolean matchCase, boolean wholeWord, boolean regex, Set<Scope> scopes) {

    /** Kinds of texts. */
    public enum Scope {
        NAMES,
        /** Descriptions, quotes, thoughts and all other texts. */
        TEXTS, TAGS
    }

    public TextQuery {
        scopes = Set.copyOf(scopes);
    }

    /** Everywhere, whatever the case. */
    public static TextQuery plain(String text) {
        return new TextQuery(text, false, false, false, Set.of(Scope.values()));
    }

    /** @throws PatternSyntaxException if the text is a regular expression that cannot be read */
    Pattern pattern() {
        String core = regex ? text : Pattern.quote(text);
        if (wholeWord) {
            core = "(?<!\\w)(?:" + core + ")(?!\\w)";
        }
        int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile(core, matchCase ? flags : flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
