package org.waymark.core.exchange.csv;

import java.util.Locale;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.text.CsvNotation;

/** The decimal mark of an exported table. */
enum CsvDecimal implements ExportOption.Spelled {
    AUTO(""), POINT("."), COMMA(",");

    private final String spelling;

    CsvDecimal(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }

    char of(Locale locale) {
        return this == AUTO ? CsvNotation.of(locale).decimal() : spelling.charAt(0);
    }
}
