package org.waymark.core.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.core.reading.RawCell;

/** Splits cells with several values: by line breaks, bullets, numbers in front, and semicolons. */
final class ListCell {

    private static final String BULLETS = "•‣▪▫◦·●○■□►▶➢➤✓✔–—*-";
    private static final int MOST_COMMA_NAME = 40;
    private static final Pattern NUMBER = Pattern.compile("^\\s*[0-9]{1,3}[.)]\\s+");

    private ListCell() {
    }

    /** Returns the values of a cell; line breaks count more than semicolons, as in our own exports. */
    static List<String> values(String cell) {
        if (cell.indexOf('\n') < 0 && cell.indexOf(';') < 0 && !hasBullet(cell)) {
            String only = cell.strip();
            return only.isEmpty() ? List.of() : List.of(only);
        }
        return cell.indexOf('\n') >= 0 ? lines(cell) : split(cell, ";");
    }

    /** Returns the values of a cell of our own exports, in which every sign belongs to a name. */
    static List<String> exported(String cell) {
        Set<String> values = new LinkedHashSet<>();
        for (String part : cell.split(cell.indexOf('\n') >= 0 ? "\n" : ";")) {
            if (!part.isBlank()) {
                values.add(part.strip());
            }
        }
        return new ArrayList<>(values);
    }

    /** Returns the values of a cell whose names may as well be separated by commas. */
    static List<String> names(String cell) {
        List<String> values = values(cell);
        if (values.size() != 1 || cell.indexOf('\n') >= 0 || values.getFirst().indexOf(',') < 0
                || values.getFirst().indexOf('(') >= 0) {
            return values;
        }
        List<String> parts = split(values.getFirst(), ",");
        return parts.stream().allMatch(part -> part.length() <= MOST_COMMA_NAME) ? parts : values;
    }

    /** Returns the lines of a cell, and the parts between bullets in a line, without bullets and numbers in front. */
    static List<String> lines(String cell) {
        Set<String> lines = new LinkedHashSet<>();
        boolean numbered = isNumbered(cell);
        for (String line : cell.split("\n")) {
            for (String part : parts(line)) {
                String plain = plain(numbered ? NUMBER.matcher(part).replaceFirst("") : part);
                if (!plain.isEmpty()) {
                    lines.add(plain);
                }
            }
        }
        return new ArrayList<>(lines);
    }

    /** Returns whether each of several lines has a number in front. */
    private static boolean isNumbered(String cell) {
        List<String> lines = cell.lines().filter(line -> !line.isBlank()).toList();
        return lines.size() > 1 && lines.stream().allMatch(line -> NUMBER.matcher(line).lookingAt());
    }

    private static List<String> split(String cell, String separator) {
        Set<String> parts = new LinkedHashSet<>();
        for (String part : cell.split(separator)) {
            for (String bullet : parts(part)) {
                String plain = plain(bullet);
                if (!plain.isEmpty()) {
                    parts.add(plain);
                }
            }
        }
        return new ArrayList<>(parts);
    }

    /** Returns the parts of a line between round bullets, which stand nowhere else. */
    private static String[] parts(String line) {
        return line.indexOf('•') >= 0 ? line.split("•") : new String[]{line};
    }

    private static boolean hasBullet(String cell) {
        String plain = cell.strip();
        return plain.indexOf('•') >= 0 || plain.length() > 2 && BULLETS.indexOf(plain.charAt(0)) >= 0
                && RawCell.isBlank(plain.charAt(1));
    }

    private static String plain(String part) {
        String text = part.strip();
        if (text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0
                && (RawCell.isBlank(text.charAt(1)) || "•‣▪▫◦●○■□►▶➢➤✓✔".indexOf(text.charAt(0)) >= 0)) {
            return text.substring(1).strip();
        }
        // the sign that separates names may stand at the end of a line as well
        return text.length() > 1 && ",;".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }
}
