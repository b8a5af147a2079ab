package org.waymark.core.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.waymark.core.table.TableItem.Reason;

/**
 * Splits a text into the cells of a table: separated by commas, semicolons, tabs or bars, with or without quotes. The
 * separator and the quote are those with which the most headings are known. A broken quote costs its own cell its form
 * and no other cell anything. The time is linear in the length of the text.
 */
public final class TableText {

    /** Most characters of a cell. */
    static final int LONGEST_CELL = 1 << 20;
    /** Most columns, the number that spreadsheets have. */
    public static final int MOST_COLUMNS = 16_384;

    private static final String SEPARATORS = ",;\t|";
    /** Characters and rows from which separator and quote are chosen. */
    private static final int SAMPLE = 1 << 16;
    private static final int SAMPLE_ROWS = 60;

    private TableText() {
    }

    /** Returns the table of a text. */
    public static TableSheet read(String text) {
        Optional<Character> stated = stated(text);
        int start = stated.isPresent() ? text.indexOf('\n') + 1 : 0;
        if (stated.isPresent() && start == 0) {
            start = text.length();
        }
        Dialect dialect = dialect(text, start, stated);
        return new TableSplitter(text, dialect.separator(), dialect.quote()).rows(start, text.length(),
                Integer.MAX_VALUE);
    }

    /** The characters that separate cells and enclose texts. */
    private record Dialect(char separator, char quote) {
    }

    /** Returns the separator of a first line {@code sep=;}, with which programs tell it to Excel. */
    private static Optional<Character> stated(String text) {
        int end = text.indexOf('\n');
        String line = (end < 0 ? text.substring(0, Math.min(text.length(), 16)) : text.substring(0, Math.min(end, 16)));
        String plain = line.replace("\"", "").stripLeading();
        boolean says = plain.length() >= 5 && plain.regionMatches(true, 0, "sep=", 0, 4);
        // behind the separator, an editor may have added the separators of the other columns
        return says && plain.substring(5).chars().allMatch(c -> SEPARATORS.indexOf(c) >= 0 || c == ' ')
                ? Optional.of(plain.charAt(4))
                : Optional.empty();
    }

    private static Dialect dialect(String text, int start, Optional<Character> stated) {
        int end = Math.min(text.length(), start + SAMPLE);
        String candidates = stated.map(String::valueOf).orElse(SEPARATORS);
        char separator = 0;
        int best = -1;
        int bestWidth = -1;
        List<TableRow> rows = List.of();
        for (char candidate : candidates.toCharArray()) {
            List<TableRow> read = new TableSplitter(text, candidate, '"').rows(start, end, SAMPLE_ROWS).rows();
            int known = HeadingSearch.known(read);
            int width = width(read);
            if (known > best || known == best && width > bestWidth) {
                separator = candidate;
                best = known;
                bestWidth = width;
                rows = read;
            }
        }
        if (bestWidth <= 1 && stated.isEmpty()) {
            // a list of one column; a comma in it belongs to its text
            separator = '\t';
        }
        return new Dialect(separator, singleQuotes(rows) ? '\'' : '"');
    }

    /** Returns how many cells the widest of the rows has that others have as well, as a measure of a separator. */
    private static int width(List<TableRow> rows) {
        int[] widths = rows.stream().mapToInt(row -> row.cells().size()).sorted().toArray();
        return widths.length == 0 ? 0 : widths[widths.length / 2];
    }

    /** Returns whether the cells of the first full row stand in apostrophes. */
    private static boolean singleQuotes(List<TableRow> rows) {
        Optional<TableRow> full = rows.stream().filter(row -> row.cells().size() > 1).findFirst();
        return full.isPresent() && full.get().cells().stream().map(String::strip).filter(cell -> !cell.isEmpty())
                .allMatch(cell -> cell.length() > 1 && cell.startsWith("'") && cell.endsWith("'"));
    }

    /** Returns cells as an immutable list, without a copy. */
    static List<String> cells(String[] cells, int count) {
        return Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(cells, count)));
    }

    /** Returns the items of one reason at most a few times; a damaged file may have a million of them. */
    static void add(List<TableItem> items, Reason reason, int row, int column, String text) {
        items.add(new TableItem(reason, new TablePlace("", row, column),
                text.length() > 200 ? text.substring(0, 200) : text, ""));
    }

    static List<TableItem> items() {
        return new ArrayList<>();
    }
}
