package org.waymark.core.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.waymark.core.ownership.Assignment;

/**
 * Writes the flat list of assignments as CSV (RFC 4180: comma, double quotes, CR LF). A byte order mark makes
 * spreadsheets read it as UTF-8.
 */
public final class AssignmentsCsv {

    /** Characters that start a formula in a spreadsheet, and the apostrophe that escapes them. */
    private static final String ESCAPED = "=+-@\t\r\0'";

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
            out.append(separator).append(quote(escape(field)));
            separator = ",";
        }
        out.append("\r\n");
    }

    private static String quote(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    /**
     * Puts an apostrophe before a text that a spreadsheet would take for a formula, and before one that begins with an
     * apostrophe, so that {@link #unescape} restores everything.
     */
    public static String escape(String text) {
        return !text.isEmpty() && ESCAPED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Reverses the escaping for imports; text that was never escaped is not changed. */
    public static String unescape(String field) {
        return field.length() > 1 && field.charAt(0) == '\'' && ESCAPED.indexOf(field.charAt(1)) >= 0
                ? field.substring(1)
                : field;
    }
}
