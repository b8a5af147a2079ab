package org.waymark.core.exchange.mermaid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.exchange.mermaid.Wrapper.Bare;
import org.waymark.core.reading.HtmlText;

/** Finds the diagrams of a page: in fences and tags, in elements of HTML, or the whole text. Each line is read once. */
final class MermaidDocument {

    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w:-]{0,40})\\b([^<>]{0,2000})>");
    private static final Pattern MARKED = Pattern
            .compile("(?i)\\b(?:class|lang|type|name|data-\\w+)\\s*=\\s*[\"']?[^\"'=]*\\bmermaid\\b.*", Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern INNER = Pattern.compile("</?[A-Za-z!][^<>]*>");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.{1,200}?)\\s*#*");
    private static final Pattern DELIMITER = Pattern.compile("-{4,}|\\.{4,}|={4,}");

    private final String text;
    private final String[] lines;
    /** The sources by the line in which they begin. */
    private final TreeMap<Integer, MermaidSource> found = new TreeMap<>();
    /** Numbers of lines that are inside an element. */
    private final Set<Integer> inElement = new HashSet<>();

    private MermaidDocument(String text) {
        this.text = text;
        lines = text.split("\n", -1);
    }

    /** Returns what may be diagrams of any kind, in their order; the whole text if nothing is marked as one. */
    static List<MermaidSource> sources(String text) {
        MermaidDocument document = new MermaidDocument(text);
        document.elements();
        document.wrappers();
        return document.found.isEmpty()
                ? List.of(new MermaidSource(text, 1, "", true))
                : List.copyOf(document.found.values());
    }

    /**
     * Returns the text from the first line that is nothing but the keyword; empty if there is none.
     *
     * @param text text of a page in which no diagram is marked
     */
    static Optional<MermaidSource> fromKeyword(String text) {
        String[] lines = text.split("\n", -1);
        int at = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].length() < 100 && Bare.of(lines[i]).text().equalsIgnoreCase("journey")) {
                return Optional.of(new MermaidSource(text.substring(at), i + 1, "", true));
            }
            at += lines[i].length() + 1;
        }
        return Optional.empty();
    }

    private void elements() {
        Matcher element = ELEMENT.matcher(text);
        int line = 1;
        int counted = 0;
        int from = 0;
        while (element.find(from)) {
            from = element.end();
            String name = element.group(1).toLowerCase(Locale.ROOT);
            if (!name.equals("mermaid") && !MARKED.matcher(element.group(2)).find() || element.group(2).endsWith("/")) {
                continue;
            }
            int close = closing(name, from);
            int end = close < 0 ? text.length() : close;
            for (; counted < from; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            String content = text.substring(from, end);
            String plain = INNER.matcher(BREAK.matcher(content.replace("<![CDATA[", "").replace("]]>", ""))
                    .replaceAll("\uE000")).replaceAll("").replace("\uE000", "<br/>");
            found.put(line, new MermaidSource(HtmlText.decoded(plain), line, "", close >= 0));
            int last = line + (int) content.chars().filter(c -> c == '\n').count();
            for (int i = line; i <= last; i++) {
                inElement.add(i);
            }
            from = end;
        }
    }

    private int closing(String name, int from) {
        for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
            if (text.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        return -1;
    }

    private void wrappers() {
        String heading = "";
        int i = 0;
        while (i < lines.length) {
            Bare bare = Bare.of(lines[i]);
            Optional<Wrapper> begun = inElement.contains(i + 1) ? Optional.empty() : Wrapper.begunBy(bare);
            if (begun.isEmpty()) {
                Matcher title = HEADING.matcher(bare.text().length() > 300 ? "" : bare.text());
                heading = title.matches() ? title.group(1) : heading;
                i++;
            } else {
                i = wrapped(i + 1, begun.get(), heading);
            }
        }
    }

    /** Collects a diagram and returns the index of the line after it. */
    private int wrapped(int first, Wrapper wrapper, String heading) {
        StringBuilder content = new StringBuilder();
        int from = first < lines.length && DELIMITER.matcher(lines[first].strip()).matches() ? first + 1 : first;
        for (int i = from; i < lines.length; i++) {
            Bare bare = Bare.of(lines[i]);
            boolean ended = wrapper.isEndedBy(lines[i], bare);
            if (ended || Wrapper.begunBy(bare).isPresent()) {
                found.put(from + 1, new MermaidSource(content.toString(), from + 1, heading, ended));
                boolean consumed = ended && !wrapper.isIndented() && bare.quotes() >= wrapper.quotes();
                return consumed ? i + 1 : i;
            }
            content.append(wrapper.quotes() == 0 ? lines[i] : unquoted(lines[i], wrapper.quotes())).append('\n');
        }
        found.put(from + 1, new MermaidSource(content.toString(), from + 1, heading, false));
        return lines.length;
    }

    private static String unquoted(String line, int quotes) {
        int at = 0;
        for (int left = quotes; left > 0 && at < line.length(); at++) {
            left -= line.charAt(at) == '>' ? 1 : 0;
        }
        return line.substring(at);
    }
}
