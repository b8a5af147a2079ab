package org.waymark.core.exchange.mermaid;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.reading.HtmlText;

/**
 * Encodes names for Mermaid's journey diagrams. Characters with a meaning in the grammar are written as numeric
 * entities, which the parser ignores and the renderer shows as characters.
 */
final class MermaidText {

    private static final Pattern KEYWORD = Pattern.compile("(?i)(title|section|journey|accTitle|accDescr)\\b.*",
            Pattern.DOTALL);

    private static final Pattern ENTITY = Pattern.compile("#(\\w+);");

    private static final Pattern LITERAL_BREAK = Pattern.compile("(?i)<(?=br\\s*/?>)");

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private MermaidText() {
    }

    static String title(String name) {
        return common(name);
    }

    /** Encodes a section name; Mermaid allows no empty ones. */
    static String section(String name) {
        return orBlank(common(name).replace(":", "#58;"));
    }

    /** Encodes a task name; the first character of one that begins like a keyword or a fence is escaped. */
    static String task(String name) {
        String text = orBlank(common(name).replace(":", "#58;"));
        boolean fence = text.startsWith("`") || text.startsWith("~");
        return fence || KEYWORD.matcher(text).matches() ? "#" + (int) text.charAt(0) + ";" + text.substring(1) : text;
    }

    static String actor(String name) {
        return common(name).replace(":", "#58;").replace(",", "#44;");
    }

    /** Returns a different text that looks the same, because Mermaid joins consecutive sections with the same name. */
    static String twin(String section) {
        return section + "#160;";
    }

    private static String common(String name) {
        StringBuilder text = new StringBuilder();
        // a tag that marks diagrams in pages would be taken for one
        boolean tag = name.toLowerCase(Locale.ROOT).contains("mermaid");
        // a literal line break tag in the name is text, not a line break
        for (char c : LITERAL_BREAK.matcher(trim(name)).replaceAll("\uFFFF").toCharArray()) {
            switch (c) {
                case '#' -> text.append("#35;");
                case ';' -> text.append("#59;");
                case '\uFFFF' -> text.append("#60;");
                case '<' -> text.append(tag ? "#60;" : "<");
                default -> text.append(c);
            }
        }
        return text.toString().replace("%%", "#37;#37;").replaceAll("\\R", "<br/>");
    }

    private static String orBlank(String text) {
        return text.isEmpty() ? "#160;" : text;
    }

    /** Decodes entities and {@code <br/>}, and removes blanks around the text. */
    static String decode(String text) {
        String lines = BREAK.matcher(text).replaceAll("\n");
        String decoded = ENTITY.matcher(lines).replaceAll(found -> Matcher.quoteReplacement(character(found)));
        return trim(decoded);
    }

    /** Removes blanks of all kinds at both ends, which Mermaid ignores. */
    static String trim(String text) {
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
            return HtmlText.named(name, entity.group());
        }
    }
}
