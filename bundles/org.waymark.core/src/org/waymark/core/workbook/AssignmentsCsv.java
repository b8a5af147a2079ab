package org.waymark.core.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.text.CsvNotation;

/**
 * Writes the flat list of assignments as CSV in the notation of its language. A byte order mark makes spreadsheets read
 * it as UTF-8.
 */
public final class AssignmentsCsv {

    private AssignmentsCsv() {
    }

    /** Writes heading and rows. */
    public static void write(List<Assignment> assignments, Locale locale, Appendable out) throws IOException {
        AssignmentColumn[] columns = AssignmentColumn.values();
        out.append('\uFEFF');
        CsvNotation notation = CsvNotation.of(locale);
        out.append(notation.line(Arrays.stream(columns).map(c -> notation.text(c.heading(locale))).toList()));
        List<Function<Assignment, String>> texts = Arrays.stream(columns).map(column -> column.texts(locale)).toList();
        for (Assignment assignment : assignments) {
            out.append(notation.line(texts.stream().map(text -> notation.text(text.apply(assignment))).toList()));
        }
    }
}
