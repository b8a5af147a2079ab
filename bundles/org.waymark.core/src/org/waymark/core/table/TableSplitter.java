package org.waymark.core.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.core.reading.RawCell;
import org.waymark.core.table.TableItem.Reason;
import org.waymark.core.text.FormulaShield;

/** Splits a text at one separator. The text is looked at once, broken quotes included. */
final class TableSplitter {

    private final String text;
    private final char separator;
    private final char quote;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<TableItem> items = new ArrayList<>();
    private String[] cells = new String[16];
    private int count;
    private boolean filled;
    private int at;
    private int line = 1;
    private int begun = 1;
    /** No quote before this index ends a quoted cell that begins before it. */
    private int openUntil;

    TableSplitter(String text, char separator, char quote) {
        this.text = text;
        this.separator = separator;
        this.quote = quote;
    }

    /** @param most number of rows after which reading stops */
    TableSheet rows(int start, int end, int most) {
        at = start;
        openUntil = start;
        line = 1;
        for (int i = 0; i < start; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        begun = line;
        while (at < end && rows.size() < most) {
            cell(end);
            if (at < end && text.charAt(at) == separator) {
                at++;
                if (at == end) {
                    add("");
                }
            } else {
                // a line end, or the end of the text
                at++;
                line++;
                endRow();
            }
        }
        if (count > 0) {
            endRow();
        }
        return new TableSheet("", false, rows, items);
    }

    private void cell(int end) {
        int from = at;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        if (from < end && text.charAt(from) == quote) {
            int close = close(from, end);
            if (close >= 0) {
                quoted(from + 1, close);
                return;
            }
            TableText.add(items, Reason.BROKEN_QUOTE, begun, count, text.substring(from, plainEnd(from, end)));
        }
        int to = plainEnd(at, end);
        add(text.substring(at, to));
        at = to;
    }

    private int plainEnd(int from, int end) {
        int to = from;
        while (to < end) {
            char c = text.charAt(to);
            if (c == separator || c == '\n') {
                break;
            }
            to++;
        }
        return to;
    }

    /**
     * Returns the index of the quote that ends a cell; -1 if it is missing: at the end of the text, or because another
     * quoted cell begins before.
     */
    private int close(int open, int end) {
        int from = Math.max(open + 1, openUntil);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) != quote) {
                continue;
            }
            if (i + 1 < end && text.charAt(i + 1) == quote) {
                i++;
            } else if (isEnd(i + 1, end)) {
                return i;
            } else if (isBegin(i, open)) {
                openUntil = i;
                return -1;
            }
        }
        openUntil = end;
        return -1;
    }

    private boolean isEnd(int index, int end) {
        int i = index;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i >= end || text.charAt(i) == separator || text.charAt(i) == '\n';
    }

    /** Returns whether a quote begins another cell: it follows a separator or line end directly. */
    private boolean isBegin(int index, int open) {
        char before = text.charAt(index - 1);
        return index - 1 > open && (before == separator || before == '\n');
    }

    private void quoted(int from, int to) {
        String inside = text.substring(from, to);
        for (int i = inside.indexOf('\n'); i >= 0; i = inside.indexOf('\n', i + 1)) {
            line++;
        }
        String doubled = String.valueOf(quote).repeat(2);
        int inner = inside.indexOf(quote);
        add(inner < 0 ? inside : inside.replace(doubled, String.valueOf(quote)));
        if (inner >= 0 && inside.replace(doubled, "").indexOf(quote) >= 0) {
            TableText.add(items, Reason.BROKEN_QUOTE, begun, count - 1, inside);
        }
        at = to + 1;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private void add(String raw) {
        if (count >= TableText.MOST_COLUMNS) {
            if (!raw.isBlank()) {
                TableText.add(items, Reason.TOO_WIDE, begun, count, raw);
            }
            count++;
            return;
        }
        String cell = raw;
        if (cell.length() > TableText.LONGEST_CELL) {
            TableText.add(items, Reason.LONG_CELL, begun, count, cell);
            cell = cell.substring(0, TableText.LONGEST_CELL);
        }
        if (!cell.isEmpty()) {
            char first = cell.charAt(0);
            if (first == '\'' && !DashCell.isShielded(cell)) {
                cell = FormulaShield.unescape(cell);
            } else if (first == '=') {
                cell = RawCell.unshielded(cell);
            }
        }
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        cells[count++] = cell;
        filled |= !cell.isBlank();
    }

    private void endRow() {
        if (filled) {
            rows.add(new TableRow(begun, false, TableText.cells(cells, Math.min(count, TableText.MOST_COLUMNS))));
        }
        count = 0;
        filled = false;
        begun = line;
    }
}
