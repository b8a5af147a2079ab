package org.waymark.core.paths;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The format of a log.
 *
 * @param kind the kind of file, or a table
 * @param encoding of texts, such as {@code UTF-8}; of no meaning where the format says it
 * @param delimiter between cells of a CSV file
 * @param quote around cells of a CSV file
 * @param header whether the first row of a CSV file or a sheet has the names of columns; else they are {@code column1}
 *     ...
 * @param sheet name of the sheet of a workbook; empty = the first
 */
public record LogFormat(Kind kind, String encoding, char delimiter, char quote, boolean header,
        Optional<String> sheet) {

    /** The kinds of logs. TSV is CSV with a tab. Files ending in {@code .gz} are unpacked. */
    public enum Kind {
        CSV, JSON_LINES, PARQUET, XES, XLSX, TABLE;

        /** Returns the name in mapping files. */
        public String text() {
            return switch (this) {
                case JSON_LINES -> "jsonl";
                default -> name().toLowerCase(Locale.ROOT);
            };
        }

        /** Returns the kind with a name of mapping files. */
        public static Optional<Kind> named(String text) {
            return Arrays.stream(values()).filter(it -> it.text().equals(text)).findFirst();
        }

        /** Returns the kind that the ending of a file means. */
        public static Optional<Kind> ofFile(String name) {
            String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
            return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
                case "csv", "tsv", "txt" -> Optional.of(CSV);
                case "jsonl", "ndjson", "json" -> Optional.of(JSON_LINES);
                case "parquet" -> Optional.of(PARQUET);
                case "xes" -> Optional.of(XES);
                case "xlsx" -> Optional.of(XLSX);
                default -> Optional.empty();
            };
        }
    }

    /** Comma separated values in UTF-8 with a heading. */
    public static final LogFormat PLAIN = new LogFormat(Kind.CSV, "UTF-8", ',', '"', true, Optional.empty());

    /** Returns the usual format of a kind. */
    public static LogFormat of(Kind kind) {
        return new LogFormat(kind, "UTF-8", ',', '"', true, Optional.empty());
    }
}
