package org.waymark.core.ownership;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of cells in the clipboard format of spreadsheets: lines of texts separated by tabs. Texts that contain a tab,
 * a line break or a quote are in double quotes.
 *
 * @param rows texts, line by line; lines may differ in length
 */
public record CellBlock(List<List<String>> rows) {

    public CellBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Parses a clipboard text. The line break at the end of the last line starts no new one. */
    public static CellBlock parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean atStart = true;
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < unified.length(); i++) {
            char c = unified.charAt(i);
            if (quoted && c == '"' && i + 1 < unified.length() && unified.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || atStart)) {
                quoted = !quoted;
                atStart = false;
            } else if (!quoted && (c == '\t' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                atStart = true;
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
                atStart = false;
            }
        }
        if (!row.isEmpty() || !cell.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return new CellBlock(rows);
    }

    /** Returns the number of cells in the longest line. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    public int height() {
        return rows.size();
    }

    /** Returns the text of a cell, empty beyond the end of a short line. */
    public String cell(int row, int column) {
        List<String> texts = rows.get(row);
        return column < texts.size() ? texts.get(column) : "";
    }

    /** Returns the text for the clipboard, each line ended by a line break as in spreadsheets. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            out.append(String.join("\t", row.stream().map(CellBlock::quote).toList())).append('\n');
        }
        return out.toString();
    }

    private static String quote(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r') && !text.startsWith("\"");
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
