package org.waymark.core.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses Mermaid's journey diagrams as Mermaid does: the same tokens, tried in the same order at the same place. So
 * diagrams that Mermaid refuses are refused, and unusual ones are understood in the same way.
 */
final class MermaidParser {

    /** Thrown for a diagram that Mermaid does not accept. */
    static final class SyntaxException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final transient String text;

        SyntaxException(int line, String text) {
            super("line " + line);
            this.line = line;
            this.text = text;
        }

        /** Returns the line in the file, from 1. */
        int line() {
            return line;
        }

        /** Returns the text at the error. */
        String text() {
            return text;
        }
    }

    /**
     * A diagram.
     *
     * @param title the title, empty if there is none; the last one of several
     * @param description the accessible description, empty if there is none
     */
    record Diagram(String title, String description, List<Section> sections) {
    }

    /** @param name empty for tasks before the first section */
    record Section(String name, List<Task> tasks) {
    }

    /**
     * A task.
     *
     * @param parts texts between the colons after the name: the score, the actors and what Mermaid ignores
     * @param line line in the file, from 1
     */
    record Task(String name, List<String> parts, int line) {
    }

    private enum Token {
        COMMENT("%%(?!\\{)[^\\n]*"),
        NEWLINE("\\n+"),
        BLANK("\\s+"),
        HASH("#[^\\n]*"),
        JOURNEY("journey\\b"),
        TITLE("title\\s([^#\\n;]+)"),
        ACC_TITLE("accTitle\\s*:\\s*([^\\n]*)"),
        ACC_DESCR("accDescr\\s*:\\s*([^\\n]*)"),
        ACC_DESCR_LINES("accDescr\\s*\\{\\s*([^}]*)\\}"),
        SECTION("section\\s([^#:\\n;]+)"),
        TASK("([^#:\\n;]+)"),
        DATA(":([^#\\n;]+)");

        private final Pattern pattern;

        Token(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        }
    }

    /**
     * Replace the characters of entities while the text is parsed, so that # does not start a comment. Clean text
     * contains neither.
     */
    private static final char HIDDEN_HASH = '\uFFFE';
    private static final char HIDDEN_SEMICOLON = '\uFFFF';

    private static final Pattern ENTITY = Pattern.compile("#(\\w+);");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\s*---[^\\S\\n]*\\n(.*?)\\n---[^\\S\\n]*\\n",
            Pattern.DOTALL);
    // each pattern looks at a character a limited number of times: blanks are those of one line
    private static final Pattern FRONT_TITLE = Pattern.compile("(?m)^[^\\S\\n]*title:[^\\S\\n]*(.*)$");
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^[^\\S\\n]*%%(?!\\{)[^\\n]*$");
    private static final Pattern FENCE = Pattern
            .compile("(?m)^[^\\S\\n]*```+[^\\S\\n]*mermaid[^\\n]*\\n(?=\\s*(?:%%|journey\\b|---))");

    private static final String DIRECTIVE = "%%{";
    private static final String DIRECTIVE_END = "}%%";

    private final String text;
    private final int lastBrace;
    private int at;
    private int counted;
    private int lines = 1;
    private String title = "";
    private String description = "";
    private final List<Section> sections = new ArrayList<>();

    private MermaidParser(String text) {
        this.text = text;
        lastBrace = text.lastIndexOf('}');
    }

    /** Returns whether the text is a journey diagram, valid or not. */
    static boolean isJourney(String text) {
        return blankOut(unfenced(text)).stripLeading().startsWith("journey");
    }

    /** @param source the file with LF as line ends: a diagram, or a Markdown file whose first diagram is read */
    static Diagram parse(String source) throws SyntaxException {
        String diagram = unfenced(source);
        MermaidParser parser = new MermaidParser(ENTITY.matcher(blankOut(diagram))
                .replaceAll(HIDDEN_HASH + "$1" + HIDDEN_SEMICOLON));
        Matcher front = FRONT_MATTER.matcher(diagram);
        if (front.find()) {
            Matcher frontTitle = FRONT_TITLE.matcher(front.group(1));
            parser.title = frontTitle.find() ? frontTitle.group(1).strip().replaceAll("^([\"'])(.*)\\1$", "$2") : "";
        }
        return parser.diagram();
    }

    /** Blanks everything but the diagram of a Markdown file, so that line numbers stay. */
    private static String unfenced(String source) {
        Matcher fence = FENCE.matcher(source);
        if (!fence.find()) {
            return source;
        }
        int end = source.indexOf("```", fence.end());
        return blank(source.substring(0, fence.end())) + source.substring(fence.end(), end < 0 ? source.length() : end);
    }

    /** Blanks front matter, directives and comment lines. */
    private static String blankOut(String diagram) {
        String body = blankOut(FRONT_MATTER, diagram);
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int start = body.indexOf(DIRECTIVE); start >= 0; start = body.indexOf(DIRECTIVE, from)) {
            int end = body.indexOf(DIRECTIVE_END, start);
            if (end < 0) {
                // none of the directives that follow is closed either
                break;
            }
            text.append(body, from, start).append(blank(body.substring(start, end + DIRECTIVE_END.length())));
            from = end + DIRECTIVE_END.length();
        }
        return blankOut(COMMENT_LINE, text.append(body, from, body.length()).toString());
    }

    private static String blankOut(Pattern noise, String text) {
        return noise.matcher(text).replaceAll(found -> Matcher.quoteReplacement(blank(found.group())));
    }

    private static String blank(String text) {
        return text.replaceAll("[^\\n]", " ");
    }

    private Diagram diagram() throws SyntaxException {
        boolean begun = false;
        while (at < text.length()) {
            Found token = next();
            int start = at;
            if (begun == (token.kind() == Token.JOURNEY) && !isSpace(token.kind())) {
                throw error(at);
            }
            at = token.end();
            switch (token.kind()) {
                case COMMENT, NEWLINE, BLANK, HASH -> {
                }
                case JOURNEY -> begun = true;
                case TITLE -> title = token.text();
                case ACC_TITLE -> title = title.isEmpty() ? token.text() : title;
                case ACC_DESCR, ACC_DESCR_LINES -> description = token.text();
                case SECTION -> section(token.text());
                case TASK -> task(token.text(), start);
                case DATA -> throw error(start);
            }
        }
        return new Diagram(title, description, sections);
    }

    private static boolean isSpace(Token kind) {
        return kind == Token.NEWLINE || kind == Token.BLANK || kind == Token.COMMENT || kind == Token.HASH;
    }

    /**
     * A token.
     *
     * @param text trimmed text of the token; empty if it has none
     */
    private record Found(Token kind, String text, int end) {
    }

    private Found next() throws SyntaxException {
        for (Token token : Token.values()) {
            if (token == Token.ACC_DESCR_LINES && at > lastBrace) {
                // its end would be looked for up to the end of the text, at each beginning
                continue;
            }
            Matcher found = token.pattern.matcher(text).region(at, text.length());
            if (found.lookingAt()) {
                return new Found(token, found.groupCount() == 0 ? "" : shown(found.group(1)).strip(), found.end());
            }
        }
        throw error(at);
    }

    /** Begins a section; consecutive sections with the same name are one. */
    private void section(String name) {
        if (sections.isEmpty() || !sections.getLast().name().equals(name)) {
            sections.add(new Section(name, new ArrayList<>()));
        }
    }

    private void task(String name, int start) throws SyntaxException {
        Matcher data = Token.DATA.pattern.matcher(text).region(at, text.length());
        if (!data.lookingAt()) {
            throw error(start);
        }
        at = data.end();
        if (sections.isEmpty()) {
            section("");
        }
        sections.getLast().tasks().add(new Task(name, List.of(shown(data.group(1)).split(":", -1)), line(start)));
    }

    private static String shown(String hidden) {
        return hidden.replace(HIDDEN_HASH, '#').replace(HIDDEN_SEMICOLON, ';');
    }

    private SyntaxException error(int position) {
        int start = text.lastIndexOf('\n', Math.max(0, position - 1)) + 1;
        int end = text.indexOf('\n', position);
        return new SyntaxException(line(position),
                shown(text.substring(start, end < 0 ? text.length() : Math.max(start, end))).strip());
    }

    /** Returns the line of a position; each is counted from the one before it. */
    private int line(int position) {
        if (position < counted) {
            counted = 0;
            lines = 1;
        }
        for (; counted < position; counted++) {
            lines += text.charAt(counted) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
