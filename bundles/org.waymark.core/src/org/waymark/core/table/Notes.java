package org.waymark.core.table;

import java.util.List;
import java.util.Locale;

/** Finds the notes below a table, which are no content. */
final class Notes {

    private static final List<String> BEGINNINGS = List.of("*", "note", "source", "legend", "remark", "key:", "n.b",
            "примечан", "источник", "легенда", "условные", "quelle", "hinweis", "legende", "anmerkung", "remarque",
            "légende", "nota", "fuente", "leyenda", "footnote", "сноска", "©", "†");

    private Notes() {
    }

    /**
     * Returns the index after the last row of content. Notes are rows at the end with a single cell, below a blank row
     * or with a word that begins notes; a table of one column has none.
     */
    static int end(List<TableRow> rows, int first, int end, List<String> headings) {
        if (headings.stream().filter(it -> Headings.find(it).isPresent()).count() < 2) {
            return end;
        }
        int last = end;
        int notes = end;
        while (last > first && isLone(rows.get(last - 1))) {
            last--;
            boolean gap = last > first && rows.get(last).number() > lastLine(rows.get(last - 1)) + 1;
            if (gap || begins(rows.get(last))) {
                notes = last;
            }
        }
        return last > first ? notes : end;
    }

    /** Returns the last line of a row, which may have texts of several lines. */
    private static int lastLine(TableRow row) {
        long breaks = row.cells().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
        return row.number() + (int) breaks;
    }

    private static boolean isLone(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).distinct().count() == 1;
    }

    private static boolean begins(TableRow row) {
        String text = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("").strip()
                .toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(text::startsWith);
    }
}
