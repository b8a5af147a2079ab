package org.waymark.core.exchange.mermaid;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names inside Mermaid's journey diagrams. What the diagram's grammar would take for its own is written as numeric
 * entities, which its parser leaves alone and its renderer shows as characters.
 */
final class MermaidText {

    private static final Pattern KEYWORD = Pattern.compile("(?i)(title|section|journey|accTitle|accDescr)\\b.*",
            Pattern.DOTALL);

    private static final Pattern ENTITY = Pattern.compile("#(\\w+);");

    private static final Pattern LITERAL_BREAK = Pattern.compile("(?i)<(?=br\\s*/?>)");

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private static final String NO_BREAK_SPACE = "\u00A0";

    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", NO_BREAK_SPACE),
            Map.entry("colon", ":"), Map.entry("semi", ";"), Map.entry("num", "#"), Map.entry("comma", ","),
            Map.entry("percnt", "%"), Map.entry("hellip", "…"), Map.entry("ndash", "–"), Map.entry("mdash", "—"),
            Map.entry("laquo", "«"), Map.entry("raquo", "»"), Map.entry("euro", "€"));

    private MermaidText() {
    }

    static String title(String name) {
        return common(name);
    }

    /** A section; Mermaid has no empty ones. */
    static String section(String name) {
        return orBlank(common(name).replace(":", "#58;"));
    }

    /** A task; one that begins like a keyword would be taken for it. */
    static String task(String name) {
        String text = orBlank(common(name).replace(":", "#58;"));
        return KEYWORD.matcher(text).matches() ? "#" + (int) text.charAt(0) + ";" + text.substring(1) : text;
    }

    static String actor(String name) {
        return common(name).replace(":", "#58;").replace(",", "#44;");
    }

    /** A different text that looks the same: Mermaid joins neighbouring sections of one name. */
    static String twin(String section) {
        return section + "#160;";
    }

    private static String common(String name) {
        StringBuilder text = new StringBuilder();
        // a line break that stands in the name as such is text, not a line break
        for (char c : LITERAL_BREAK.matcher(trim(name)).replaceAll("\uFFFF").toCharArray()) {
            switch (c) {
                case '#' -> text.append("#35;");
                case ';' -> text.append("#59;");
                case '\uFFFF' -> text.append("#60;");
                default -> text.append(c);
            }
        }
        return text.toString().replace("%%", "#37;#37;").replaceAll("\\R", "<br/>");
    }

    private static String orBlank(String text) {
        return text.isEmpty() ? "#160;" : text;
    }

    /** The inverse: entities become characters, {@code <br/>} becomes a line break, blanks around the text go. */
    static String decode(String text) {
        String lines = BREAK.matcher(text).replaceAll("\n");
        String decoded = ENTITY.matcher(lines).replaceAll(found -> Matcher.quoteReplacement(character(found)));
        return trim(decoded);
    }

    /** Without blanks of any kind at both ends; Mermaid takes all of them for nothing. */
    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        try {
            int code = Integer.parseInt(name);
            return Character.isValidCodePoint(code) ? Character.toString(code) : entity.group();
        } catch (NumberFormatException e) {
            return NAMED.getOrDefault(name, entity.group());
        }
    }
}
