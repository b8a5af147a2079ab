package org.waymark.core.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.core.reading.NumberReader;

/** Finds the notes below a table, which are no content. */
final class Notes {

    private static final List<String> BEGINNINGS = List.of("*", "note", "source", "legend", "remark", "key:", "n.b",
            "примечан", "источник", "легенда", "условные", "quelle", "hinweis", "legende", "anmerkung", "remarque",
            "légende", "nota", "fuente", "leyenda", "footnote", "сноска", "©", "†");

    private static final Set<String> TOTALS = Set.of("total", "totals", "sum", "итого", "всего", "сумма", "summe",
            "gesamt",
            "somme", "suma");

    private Notes() {
    }

    /**
     * Returns the index after the last row of content. Notes are rows at the end with a single cell, below a blank row
     * or with a word that begins notes; a table of one column has none.
     */
    static int end(List<TableRow> rows, int first, int end, List<String> headings) {
        int sums = end;
        while (sums > first + 1 && isTotal(rows.get(sums - 1))) {
            sums--;
        }
        return notes(rows, first, sums, headings);
    }

    private static int notes(List<TableRow> rows, int first, int end, List<String> headings) {
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

    /** Returns whether a row sums up the columns above it: nothing but numbers behind a word for it. */
    private static boolean isTotal(TableRow row) {
        List<String> filled = row.cells().stream().filter(cell -> !cell.isBlank()).map(String::strip).toList();
        return filled.size() > 1 && TOTALS.contains(filled.getFirst().toLowerCase(Locale.ROOT).replace(":", ""))
                && filled.stream().skip(1).allMatch(cell -> NumberReader.ANY.read(cell).isPresent());
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
