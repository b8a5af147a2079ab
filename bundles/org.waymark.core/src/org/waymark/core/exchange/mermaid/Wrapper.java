package org.waymark.core.exchange.mermaid;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A notation by which a page marks a diagram: the fences of Markdown and its relatives, and the tags of site
 * generators, wikis and other markups.
 *
 * @param end recognises the line that ends the diagram
 * @param quotes number of quotation marks before each line
 */
record Wrapper(Pattern end, int quotes) {

    private static final String INFO = "(?i)\\{?\\s*\\.?(?:code(?:-block)?\\}\\s*)?(?:mermaid|mermaidjs|mmd)\\b[^`]*";
    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,}|:{3,})[ \\t]*(.*)");
    private static final int LONGEST = 1000;

    private record Tag(Pattern begin, Pattern end) {

        Tag(String begin, String end) {
            this(Pattern.compile("(?i)" + begin), Pattern.compile("(?i)" + end));
        }
    }

    private static final List<Tag> TAGS = List.of(new Tag("\\{% *mermaid\\b.*%\\}", "\\{% *endmermaid\\b.*"),
            new Tag("\\{\\{[<%] *mermaid\\b.*[>%]\\}\\}", "\\{\\{[<%] */ *mermaid\\b.*"),
            new Tag("\\{\\{#mermaid:.*", ".*\\}\\}"), new Tag("\\{mermaid\\b[^}]*\\}", "\\{mermaid\\}"),
            new Tag("#\\+begin_src +mermaid\\b.*", "#\\+end_src\\b.*"),
            new Tag("\\[(?:source *,|,)? *mermaid\\b.*\\]", "-{4,}|\\.{4,}|={4,}"),
            new Tag("\\.\\. mermaid::.*", "\\S.*"));

    /** A line of a page without the marks of quotes and lists before it. */
    record Bare(String text, int quotes) {

        static Bare of(String line) {
            int at = 0;
            int quotes = 0;
            while (at < line.length()) {
                char c = line.charAt(at);
                int list = listMark(line, at);
                if (c == '>') {
                    quotes++;
                    at++;
                } else if (Character.isWhitespace(c)) {
                    at++;
                } else if (list > at) {
                    at = list;
                } else {
                    break;
                }
            }
            return new Bare(line.substring(at).stripTrailing(), quotes);
        }

        /** Returns the index after a mark of a list; the given one if there is none. */
        private static int listMark(String line, int at) {
            int end = at;
            while (end < line.length() && end - at < 9 && Character.isDigit(line.charAt(end))) {
                end++;
            }
            boolean mark = end < line.length()
                    && (end > at ? ".)" : "-*+").indexOf(line.charAt(end)) >= 0
                    && end + 1 < line.length() && line.charAt(end + 1) == ' ';
            return mark ? end + 1 : at;
        }
    }

    /** Returns the notation that a line begins; empty for any other line. */
    static Optional<Wrapper> begunBy(Bare line) {
        if (line.text().length() > LONGEST) {
            return Optional.empty();
        }
        Matcher fence = FENCE.matcher(line.text());
        if (fence.matches()) {
            String mark = fence.group(1);
            return fence.group(2).matches(INFO)
                    ? Optional.of(new Wrapper(
                            Pattern.compile(Pattern.quote(mark.substring(0, 1)) + "{" + mark.length() + ",}"),
                            line.quotes()))
                    : Optional.empty();
        }
        return TAGS.stream().filter(tag -> tag.begin().matcher(line.text()).matches()).findFirst()
                .map(tag -> new Wrapper(tag.end(), line.quotes()));
    }

    /** Returns whether the diagram ends where its lines are no longer indented. */
    boolean isIndented() {
        return end.pattern().endsWith("\\S.*");
    }

    /** Returns whether a line ends the diagram. */
    boolean isEndedBy(String line, Bare bare) {
        String text = isIndented() ? line : bare.text();
        return text.length() <= LONGEST && end.matcher(text).matches() || bare.quotes() < quotes;
    }
}
