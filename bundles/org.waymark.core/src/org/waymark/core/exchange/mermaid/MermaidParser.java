package org.waymark.core.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.exchange.mermaid.MermaidDiagram.Line;
import org.waymark.core.exchange.mermaid.MermaidDiagram.Section;

/**
 * Parses Mermaid's journey diagrams line by line. What Mermaid draws is understood as Mermaid does; a line that it
 * refuses is read for what it was meant to be, with a notice. Each line is read once.
 */
final class MermaidParser {

    /**
     * Replace the characters of entities while the text is parsed, so that # does not start a comment. Clean text
     * contains neither.
     */
    private static final char HIDDEN_HASH = '\uFFFE';
    private static final char HIDDEN_SEMICOLON = '\uFFFF';

    private static final Pattern ENTITY = Pattern.compile("#(\\w++);");
    // each pattern looks at a character a limited number of times: blanks are those of one line
    private static final Pattern FRONT_TITLE = Pattern.compile("(?m)^[^\\S\\n]*title:[^\\S\\n]*(.*)$");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)(?:(title|section)(?:\\s+(.*))?|(acctitle|accdescr)\\s*([:{])(.*)|(journey)(?:\\s+(.*))?)",
            Pattern.DOTALL);
    private static final Pattern TASK_LIKE = Pattern.compile("[^:]*:\\s*[+-]?[0-9]+(?:[.,][0-9]+)?\\s*:[^:]*");
    private static final Pattern OPTION = Pattern.compile(":[A-Za-z][\\w-]*:.*|@\\w+.*");

    private static final Pattern FENCE_MARK = Pattern.compile("(?:`{3,}|~{3,}|:{3,})[^:]*");

    private static final String DIRECTIVE = "%%{";
    private static final String DIRECTIVE_END = "}%%";

    private final MermaidSource source;
    private final MermaidNotices notices;
    private final List<MermaidDiagram> diagrams = new ArrayList<>();
    private List<Section> sections = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();
    private String title = "";
    private String description = "";
    private boolean begun;
    private boolean inDescription;
    private Pending pending = Pending.NONE;
    private int begin;
    private int line;

    /** A keyword whose text stands in the next line. */
    private enum Pending {
        NONE, TITLE, SECTION
    }

    private MermaidParser(MermaidSource source, MermaidNotices notices) {
        this.source = source;
        this.notices = notices;
    }

    /** Returns whether the text is a journey diagram, valid or not: its first word after all comments says so. */
    static boolean isJourney(String text) {
        String[] lines = body(text).split("\n", -1);
        for (String each : lines) {
            String trimmed = MermaidText.trim(each);
            if (!isNoise(trimmed) && !OPTION.matcher(trimmed).matches()) {
                return isKeyword(trimmed);
            }
        }
        return false;
    }

    private static boolean isKeyword(String trimmed) {
        Matcher statement = STATEMENT.matcher(trimmed);
        if (!statement.matches() || statement.group(6) == null) {
            return false;
        }
        // a text may begin with the word as well
        String rest = statement.group(7) == null ? "" : statement.group(7).strip();
        return isNoise(rest) || rest.contains(":") || STATEMENT.matcher(rest).matches();
    }

    private static boolean isNoise(String trimmed) {
        return trimmed.isEmpty() || trimmed.startsWith("%%") || trimmed.startsWith("#")
                || FENCE_MARK.matcher(trimmed).matches();
    }

    /** Returns the diagrams of a text that {@link #isJourney}, one after each keyword. */
    static List<MermaidDiagram> parse(MermaidSource source, MermaidNotices notices) {
        return new MermaidParser(source, notices).parse();
    }

    private List<MermaidDiagram> parse() {
        int front = frontEnd(source.text());
        if (front > 0) {
            Matcher frontTitle = FRONT_TITLE.matcher(source.text().substring(0, front));
            title = frontTitle.find() ? frontTitle.group(1).strip().replaceAll("^([\"'])(.*)\\1$", "$2") : "";
        }
        String text = ENTITY.matcher(body(source.text())).replaceAll(HIDDEN_HASH + "$1" + HIDDEN_SEMICOLON);
        int lastBrace = text.lastIndexOf('}');
        int at = 0;
        line = source.line();
        for (String each : text.split("\n", -1)) {
            line(each, at < lastBrace);
            at += each.length() + 1;
            line++;
        }
        end();
        return diagrams;
    }

    /** Returns the index after the front matter between two lines of dashes; 0 if there is none. */
    private static int frontEnd(String diagram) {
        int at = 0;
        boolean begun = false;
        while (at < diagram.length()) {
            int end = diagram.indexOf('\n', at);
            String line = diagram.substring(at, end < 0 ? diagram.length() : end).strip();
            at = end < 0 ? diagram.length() : end + 1;
            if (line.equals("---") && begun) {
                return at;
            }
            if (!begun && !line.isEmpty() && !line.equals("---")) {
                return 0;
            }
            begun |= line.equals("---");
        }
        return 0;
    }

    /** Blanks front matter and directives, so that line numbers stay. */
    private static String body(String diagram) {
        int front = frontEnd(diagram);
        String body = blank(diagram.substring(0, front)) + diagram.substring(front);
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
        return text.append(body, from, body.length()).toString();
    }

    private static String blank(String text) {
        return text.replaceAll("[^\\n]", " ");
    }

    /** @param closable whether a brace closes anything in this line or below */
    private void line(String raw, boolean closable) {
        String trimmed = MermaidText.trim(raw);
        if (inDescription) {
            description(raw);
        } else if (trimmed.startsWith(DIRECTIVE)) {
            notices.unreadable("mermaid_directive", line, trimmed);
        } else if (isNoise(trimmed)) {
            pending = trimmed.isEmpty() ? Pending.NONE : pending;
        } else {
            Matcher statement = STATEMENT.matcher(trimmed);
            if (!statement.matches()) {
                text(trimmed);
            } else if (statement.group(1) != null) {
                named(statement.group(1), MermaidText.trim(orEmpty(statement.group(2))), trimmed);
            } else if (statement.group(3) != null) {
                accessible(statement, trimmed, closable);
            } else {
                keyword(statement.group(6), MermaidText.trim(orEmpty(statement.group(7))), trimmed, closable);
            }
        }
    }

    private void keyword(String word, String rest, String whole, boolean closable) {
        Matcher next = STATEMENT.matcher(rest);
        if (begun && !isNoise(rest) && (!next.matches() || next.group(6) != null)) {
            // a task whose name begins with the keyword
            notices.say("mermaid_readTask", line, shown(whole));
            tasks(whole);
            return;
        }
        if (begun) {
            notices.say("mermaid_next", line);
            end();
        }
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            notices.say("mermaid_capitals", line, word);
        }
        begun = true;
        begin = line;
        rest(rest, closable);
    }

    /** Reads what follows a keyword in its line. */
    private void rest(String text, boolean closable) {
        Matcher statement = STATEMENT.matcher(text);
        if (statement.matches() && statement.group(3) != null) {
            accessible(statement, text, closable);
        } else {
            after(text);
        }
    }

    /** Completes the diagram so far. */
    private void end() {
        if (begun) {
            diagrams.add(new MermaidDiagram(title, description, sections, begin));
            title = "";
            description = "";
            sections = new ArrayList<>();
            pending = Pending.NONE;
        }
    }

    /** Reads a title or a section. */
    private void named(String keyword, String text, String whole) {
        boolean isTitle = keyword.equalsIgnoreCase("title");
        pending = text.isEmpty() ? isTitle ? Pending.TITLE : Pending.SECTION : Pending.NONE;
        if (text.isEmpty()) {
            if (!isTitle) {
                notices.say("mermaid_readSection", line, shown(whole));
                sections.add(new Section("", new ArrayList<>()));
            }
        } else if (TASK_LIKE.matcher(text).matches() && (!isTitle || !sections.isEmpty())) {
            notices.say("mermaid_readTask", line, shown(whole));
            tasks(whole);
        } else if (isTitle) {
            title = name(text, "mermaid_readTitle", false);
        } else {
            section(name(text, "mermaid_readSection", true));
        }
    }

    /** Returns the text of a title or section, which ends at a comment. */
    private String name(String text, String refused, boolean noColon) {
        int hash = text.indexOf('#');
        String name = hash < 0 ? text : text.substring(0, hash).strip();
        if (name.isEmpty() || name.indexOf(';') >= 0 || noColon && name.indexOf(':') >= 0) {
            notices.say(refused, line, shown(name.isEmpty() ? text : name));
            return shown(name.isEmpty() ? text : name);
        }
        comment(hash, text);
        return shown(name);
    }

    /** Says that a text is a comment for Mermaid which its author may have meant: #12 and not # 12. */
    private void comment(int hash, String text) {
        if (hash >= 0 && hash + 1 < text.length() && Character.isLetterOrDigit(text.charAt(hash + 1))) {
            notices.say("mermaid_comment", line, shown(text.substring(hash)));
        }
    }

    private void accessible(Matcher statement, String whole, boolean closable) {
        String rest = statement.group(5).strip();
        if (statement.group(4).equals("{")) {
            pending = Pending.NONE;
            if (closable || rest.endsWith("}")) {
                inDescription = true;
                description(rest);
            } else {
                notices.unreadable("mermaid_openDescription", line, whole);
                description = shown(rest);
            }
        } else if (!sections.isEmpty() && TASK_LIKE.matcher(whole).matches()) {
            notices.say("mermaid_readTask", line, shown(whole));
            tasks(whole);
        } else if (statement.group(3).equalsIgnoreCase("accTitle")) {
            title = title.isEmpty() ? shown(rest) : title;
        } else {
            description = shown(rest);
        }
    }

    private void description(String raw) {
        int end = raw.indexOf('}');
        lines.append(raw, 0, end < 0 ? raw.length() : end).append('\n');
        if (end >= 0) {
            description = shown(lines.toString().strip());
            lines.setLength(0);
            inDescription = false;
            after(MermaidText.trim(raw.substring(end + 1)));
        }
    }

    /** Reads what follows a description in its line. */
    private void after(String text) {
        Matcher statement = STATEMENT.matcher(text);
        if (statement.matches() && statement.group(1) != null) {
            named(statement.group(1), MermaidText.trim(orEmpty(statement.group(2))), text);
        } else if (!isNoise(text)) {
            tasks(text);
        }
    }

    /** Reads a line without a keyword: a task, or what the keyword above has left out. */
    private void text(String trimmed) {
        Pending waiting = pending;
        pending = Pending.NONE;
        if (!begun) {
            // an option of the page between its fence and the diagram
            return;
        }
        if (waiting == Pending.TITLE) {
            notices.say("mermaid_titleBelow", line, shown(trimmed));
            title = name(trimmed, "mermaid_readTitle", false);
        } else if (waiting == Pending.SECTION && trimmed.indexOf(':') < 0) {
            sections.removeLast();
            section(name(trimmed, "mermaid_readSection", true));
        } else {
            tasks(trimmed);
        }
    }

    /** Begins a section; consecutive sections with the same name are one. */
    private void section(String name) {
        if (sections.isEmpty() || !sections.getLast().name().equals(name)) {
            sections.add(new Section(name, new ArrayList<>()));
        }
    }

    /** Reads a line of tasks: one, or several between semicolons. */
    private void tasks(String text) {
        int colon = text.indexOf(':');
        int first = text.indexOf('#');
        // what Mermaid would take for a comment is part of the name if nothing but a piece of a name were left
        boolean inName = first >= 0 && (colon < 0 || first < colon);
        int hash = inName && colon >= 0 ? text.indexOf('#', colon) : inName ? -1 : first;
        comment(hash, text);
        String body = hash < 0 ? text : text.substring(0, hash).strip();
        boolean refused = inName || body.indexOf(';') >= 0 || body.startsWith(":") || parts(body) == 0
                || parts(body) == 1 && body.endsWith(":");
        if (refused) {
            notices.say("mermaid_readTask", line, shown(text));
        }
        String[] several = body.split(";");
        boolean each = several.length > 0;
        for (String one : several) {
            each &= TASK_LIKE.matcher(parts(one) == 1 ? one + ':' : one).matches();
        }
        for (String one : each ? several : new String[]{body}) {
            task(MermaidText.trim(one));
        }
    }

    private static int parts(String text) {
        return (int) text.chars().filter(c -> c == ':').count();
    }

    private void task(String text) {
        if (sections.isEmpty()) {
            section("");
        }
        String[] parts = text.split(":", -1);
        List<String> data = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            data.add(shown(parts[i]));
        }
        sections.getLast().tasks().add(new Line(shown(parts[0]), List.copyOf(data), line));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String shown(String hidden) {
        return hidden.replace(HIDDEN_HASH, '#').replace(HIDDEN_SEMICOLON, ';');
    }
}
