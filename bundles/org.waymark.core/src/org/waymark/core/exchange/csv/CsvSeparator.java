package org.waymark.core.exchange.csv;

import java.util.Locale;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.text.CsvNotation;

/** The character between two cells of an exported table. */
enum CsvSeparator implements ExportOption.Spelled {
    AUTO(""), COMMA(","), SEMICOLON(";"), TAB("\t");

    private final String spelling;

    CsvSeparator(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }

    char of(Locale locale) {
        return this == AUTO ? CsvNotation.of(locale).separator() : spelling.charAt(0);
    }
}
