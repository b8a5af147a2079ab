package org.waymark.core.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.help.HelpBlock.Code;
import org.waymark.core.help.HelpBlock.Grid;
import org.waymark.core.help.HelpBlock.Heading;
import org.waymark.core.help.HelpBlock.Item;
import org.waymark.core.help.HelpBlock.Paragraph;
import org.waymark.core.help.HelpBlock.Picture;
import org.waymark.core.help.HelpSpan.Style;

/**
 * Reads the part of Markdown in which our documents are written: headings, paragraphs, lists, tables, code, pictures,
 * bold, italic, code and links. A test reads all documents and fails on anything else.
 */
public final class HelpReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,4}) (.*)");
    private static final Pattern ITEM = Pattern.compile(" {0,4}([*-]|\\d+\\.) (.*)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(([^)]*)\\)");
    private static final Pattern SPAN = Pattern.compile(
            "`([^`]+)`|\\*\\*(.+?)\\*\\*|(?<![\\w*])\\*(?! )([^*]+?)(?<! )\\*(?![\\w*])|\\[([^]]+)]\\(([^)]+)\\)");

    private final List<HelpBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<List<List<HelpSpan>>> rows = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private Optional<String> mark = Optional.empty();
    private boolean inCode;

    private HelpReader() {
    }

    /** Returns the blocks of a document. */
    public static List<HelpBlock> read(String markdown) {
        HelpReader reader = new HelpReader();
        markdown.lines().forEach(reader::line);
        reader.end();
        return List.copyOf(reader.blocks);
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher picture = PICTURE.matcher(line.strip());
        if (line.startsWith("```")) {
            end();
            inCode = !inCode;
        } else if (inCode) {
            code.append(line).append('\n');
        } else if (line.isBlank()) {
            end();
        } else if (heading.matches()) {
            end();
            blocks.add(new Heading(heading.group(1).length(), spans(heading.group(2))));
        } else if (line.startsWith("|")) {
            row(line.strip());
        } else if (picture.matches()) {
            end();
            // the documents of a language lie in a folder of their own, beside the pictures of all
            blocks.add(new Picture(picture.group(2).replaceFirst("^\\.\\./", ""), picture.group(1)));
        } else if (item.matches()) {
            end();
            mark = Optional.of(item.group(1).endsWith(".") ? item.group(1) : "\u2022");
            text.append(item.group(2).strip());
        } else {
            text.append(text.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void row(String line) {
        if (rows.isEmpty()) {
            end();
        }
        if (!line.matches("\\|[-| :]+\\|?")) {
            List<List<HelpSpan>> cells = new ArrayList<>();
            String inside = line.replaceAll("^\\||\\|$", "");
            for (String cell : inside.split("(?<!\\\\)\\|", -1)) {
                cells.add(spans(cell.strip().replace("\\|", "|")));
            }
            rows.add(List.copyOf(cells));
        }
    }

    /** Ends the block that is being read. */
    private void end() {
        if (!text.isEmpty()) {
            List<HelpSpan> spans = spans(text.toString());
            blocks.add(mark.<HelpBlock>map(sign -> new Item(sign, spans)).orElseGet(() -> new Paragraph(spans)));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Grid(List.copyOf(rows)));
        }
        if (!code.isEmpty()) {
            blocks.add(new Code(code.toString()));
        }
        text.setLength(0);
        code.setLength(0);
        rows.clear();
        mark = Optional.empty();
    }

    static List<HelpSpan> spans(String line) {
        List<HelpSpan> found = new ArrayList<>();
        Matcher matcher = SPAN.matcher(line);
        int at = 0;
        while (matcher.find()) {
            add(line.substring(at, matcher.start()), found);
            if (matcher.group(1) != null) {
                found.add(HelpSpan.of(matcher.group(1), Style.CODE));
            } else if (matcher.group(2) != null) {
                found.add(HelpSpan.of(matcher.group(2), Style.BOLD));
            } else if (matcher.group(3) != null) {
                found.add(HelpSpan.of(matcher.group(3), Style.ITALIC));
            } else {
                found.add(new HelpSpan(matcher.group(4), Style.PLAIN, Optional.of(matcher.group(5))));
            }
            at = matcher.end();
        }
        add(line.substring(at), found);
        return List.copyOf(found);
    }

    private static void add(String text, List<HelpSpan> found) {
        if (!text.isEmpty()) {
            found.add(HelpSpan.of(text, Style.PLAIN));
        }
    }
}
