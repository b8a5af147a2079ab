package org.waymark.core.mapgrid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.ownership.CellBlock;
import org.waymark.core.reading.HtmlText;
import org.waymark.core.text.XmlText;

/**
 * Converts tables between maps and HTML. Reading takes texts only: scripts and styles are skipped, nothing is followed
 * or loaded, and unclosed elements end with the text. The time is linear in the length of the text.
 */
public final class HtmlTable {

    private static final int MOST_SPAN = 300;
    private static final int MOST_CELLS = 200_000;
    private static final int LONGEST_ENTITY = 11;
    private static final List<String> SILENT = List.of("script", "style", "head", "template", "noscript", "svg");
    private static final List<String> BREAKS = List.of("br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6",
            "pre");
    private static final Pattern SPAN = Pattern.compile("(col|row)span\\s*=\\s*[\"']?\\s*(\\d{1,4})");

    private final String html;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Integer, Integer> reserved = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> row;
    private int depth;
    private int cells;
    private int colSpan;
    private int rowSpan;
    private boolean inCell;
    private boolean done;

    private HtmlTable(String html) {
        this.html = html;
    }

    /**
     * Returns the first table of a page or fragment; without a table its lines as a list.
     *
     * @param html untrusted HTML of the clipboard; cells spanned by another cell stay empty
     */
    public static CellBlock read(String html) {
        HtmlTable reader = new HtmlTable(html);
        reader.scan();
        if (!reader.rows.isEmpty()) {
            return new CellBlock(reader.rows);
        }
        return new CellBlock(reader.said().lines().map(List::of).toList());
    }

    /** Returns a table for other programs that contains only texts. */
    public static String write(CellBlock block) {
        StringBuilder out = new StringBuilder("<table>");
        for (List<String> line : block.rows()) {
            out.append("<tr>");
            line.forEach(cell -> out.append("<td>").append(escape(cell)).append("</td>"));
            out.append("</tr>");
        }
        return out.append("</table>").toString();
    }

    private static String escape(String cell) {
        return XmlText.content(cell).replace("\n", "<br>");
    }

    private void scan() {
        int at = 0;
        while (at < html.length() && !done) {
            int open = html.indexOf('<', at);
            int end = open < 0 ? html.length() : open;
            characters(html.substring(at, end));
            if (open < 0) {
                break;
            }
            at = html.startsWith("<!--", open) ? after("-->", open) : tag(open);
        }
        closeCell();
        closeRow();
    }

    private int after(String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    /**
     * Handles a tag.
     *
     * @return the index after the tag, or after the whole element if it is skipped
     */
    private int tag(int open) {
        int close = after(">", open);
        String inside = html.substring(open + 1, Math.max(open + 1, close - 1));
        boolean ends = inside.startsWith("/");
        String name = inside.substring(ends ? 1 : 0).split("[\\s/]", 2)[0].toLowerCase(Locale.ROOT);
        if (SILENT.contains(name) && !ends && !inside.endsWith("/")) {
            Matcher end = Pattern.compile("</" + name + "\\b[^>]*>", Pattern.CASE_INSENSITIVE).matcher(html);
            return end.find(close) ? end.end() : html.length();
        }
        if (name.equals("table")) {
            table(ends);
        } else if (depth == 1 && name.equals("tr")) {
            closeCell();
            closeRow();
            row = ends ? null : new ArrayList<>();
        } else if (depth == 1 && (name.equals("td") || name.equals("th"))) {
            cell(ends, inside);
        } else if (BREAKS.contains(name)) {
            lineBreak(name.equals("br"));
        }
        return close;
    }

    private void table(boolean ends) {
        depth = Math.max(0, depth + (ends ? -1 : 1));
        if (depth == 0 && ends) {
            closeCell();
            closeRow();
            done = !rows.isEmpty();
        } else if (depth == 1 && !ends) {
            text.setLength(0);
        }
    }

    private void cell(boolean ends, String inside) {
        closeCell();
        if (ends) {
            return;
        }
        if (row == null) {
            row = new ArrayList<>();
        }
        colSpan = 1;
        rowSpan = 1;
        Matcher span = SPAN.matcher(inside.toLowerCase(Locale.ROOT));
        while (span.find()) {
            int count = Math.clamp(Integer.parseInt(span.group(2)), 1, MOST_SPAN);
            if (span.group(1).equals("col")) {
                colSpan = count;
            } else {
                rowSpan = count;
            }
        }
        inCell = true;
        text.setLength(0);
    }

    private void closeCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        skipReserved();
        for (int i = 0; i < colSpan && cells < MOST_CELLS; i++, cells++) {
            if (rowSpan > 1) {
                reserved.put(row.size(), rowSpan);
            }
            row.add(i == 0 ? said() : "");
        }
        text.setLength(0);
    }

    /** Skips columns that are covered by cells of rows above. */
    private void skipReserved() {
        while (reserved.getOrDefault(row.size(), 0) > 0 && cells < MOST_CELLS) {
            row.add("");
            cells++;
        }
    }

    private void closeRow() {
        if (row != null) {
            rows.add(row);
            reserved.replaceAll((column, left) -> left - 1);
            row = null;
        }
    }

    private void lineBreak(boolean always) {
        if (always || !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void characters(String raw) {
        if (depth > 0 && !inCell) {
            return;
        }
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int end = c == '&' ? raw.indexOf(';', i, Math.min(raw.length(), i + LONGEST_ENTITY)) : -1;
            if (end > i) {
                text.append(HtmlText.entity(raw.substring(i + 1, end)).replace('\u00A0', ' '));
                i = end;
            } else if (!Character.isWhitespace(c)) {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    /** Returns the text so far, without blanks at the ends of lines and without empty lines around it. */
    private String said() {
        return text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").strip();
    }
}
