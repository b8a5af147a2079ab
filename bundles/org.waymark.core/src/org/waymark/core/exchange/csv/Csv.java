package org.waymark.core.exchange.csv;

import java.util.List;
import org.waymark.core.text.FormulaShield;

/** Writes comma-separated values for spreadsheets: RFC 4180. */
final class Csv {

    private Csv() {
    }

    /** Appends one record with its line end; texts that a spreadsheet would run as formulas are escaped. */
    static void append(StringBuilder out, List<String> fields) {
        String separator = "";
        for (String field : fields) {
            String text = FormulaShield.escape(field);
            boolean plain = text.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r')
                    && text.equals(text.strip());
            out.append(separator).append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
            separator = ",";
        }
        out.append("\r\n");
    }
}
