package org.waymark.core.text;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * The notation of comma-separated values for the spreadsheets of one language: RFC 4180 with the separator that they
 * expect. Every list that leaves Waymark as CSV is written with it.
 *
 * @param separator character between two cells
 * @param decimal decimal mark of numbers
 */
public record CsvNotation(char separator, char decimal) {

    /** The notation of English spreadsheets. */
    public static final CsvNotation ENGLISH = new CsvNotation(',', '.');

    /** Returns the notation of a language; where the decimal mark is a comma, semicolons separate the cells. */
    public static CsvNotation of(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ','
                ? new CsvNotation(';', ',')
                : ENGLISH;
    }

    /** Returns a cell with a text; one that a spreadsheet would run as a formula is disarmed, also if it looks negative. */
    public String text(String text) {
        return quoted(FormulaShield.escape(text));
    }

    /** Returns a cell with a number, which stays one in a spreadsheet, also if it is negative. */
    public String number(BigDecimal number) {
        return quoted(number.toPlainString().replace('.', decimal));
    }

    /** Returns a record with its line end. */
    public String line(List<String> cells) {
        return String.join(String.valueOf(separator), cells) + "\r\n";
    }

    private String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == separator || c == ',' || c == ';' || c == '\t' || c == '"'
                || c == '\n' || c == '\r') && cell.equals(cell.strip());
        // the other notation's decimal comma is no separator here
        boolean isNumber = separator != ',' && cell.matches("-?[0-9]+,[0-9]+");
        return plain || isNumber ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
