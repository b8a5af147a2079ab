package org.waymark.core.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.text.FormulaShield;

/**
 * Writes the flat list of assignments as CSV (RFC 4180: comma, double quotes, CR LF). A byte order mark makes
 * spreadsheets read it as UTF-8.
 */
public final class AssignmentsCsv {

    private AssignmentsCsv() {
    }

    /** Writes heading and rows. */
    public static void write(List<Assignment> assignments, Locale locale, Appendable out) throws IOException {
        AssignmentColumn[] columns = AssignmentColumn.values();
        out.append('\uFEFF');
        line(out, Arrays.stream(columns).map(column -> column.heading(locale)).toList());
        List<Function<Assignment, String>> texts = Arrays.stream(columns).map(column -> column.texts(locale)).toList();
        for (Assignment assignment : assignments) {
            line(out, texts.stream().map(text -> text.apply(assignment)).toList());
        }
    }

    private static void line(Appendable out, List<String> fields) throws IOException {
        String separator = "";
        for (String field : fields) {
            out.append(separator).append(quote(FormulaShield.escape(field)));
            separator = ",";
        }
        out.append("\r\n");
    }

    private static String quote(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
