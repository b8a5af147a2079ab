package org.waymark.core.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.workbook.AssignmentsCsv;
import org.waymark.model.TextCleaner;

/** Reads and writes comma-separated values: RFC 4180, written for spreadsheets, read in the variants they write. */
final class Csv {

    /** The default encoding of a Russian Excel. Nearly every byte is valid in it, so it is tried last. */
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private static final String SEPARATORS = ",;\t";

    private Csv() {
    }

    /**
     * A record.
     *
     * @param cells the fields
     * @param number line in the file where the record begins, from 1
     */
    record Line(List<String> cells, int number) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Appends one record with its line end; texts that a spreadsheet would run as formulas are escaped. */
    static void append(StringBuilder out, List<String> fields) {
        String separator = "";
        for (String field : fields) {
            String text = AssignmentsCsv.escape(field);
            boolean plain = text.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r')
                    && text.equals(text.strip());
            out.append(separator).append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
            separator = ",";
        }
        out.append("\r\n");
    }

    /** Decodes a file in its encoding and cleans the text. */
    static String decode(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE
                || content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return TextCleaner.clean(new String(content, StandardCharsets.UTF_16));
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return TextCleaner.clean(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return TextCleaner.clean(new String(content, WINDOWS));
        }
    }

    /** Returns all records. The separator is the most frequent one in the first line, outside quotes. */
    static List<Line> parse(String text) {
        char separator = separator(text);
        List<Line> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int number = 1;
        int begun = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            number += c == '\n' ? 1 : 0;
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator || c == '\n') {
                cells.add(AssignmentsCsv.unescape(cell.toString()));
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(new Line(List.copyOf(cells), begun));
                    cells.clear();
                    begun = number;
                }
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !cells.isEmpty()) {
            cells.add(AssignmentsCsv.unescape(cell.toString()));
            lines.add(new Line(List.copyOf(cells), begun));
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = SEPARATORS.indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
