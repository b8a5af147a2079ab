package org.waymark.core.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The headings that people write above the columns of a map, in English, Russian, German, French and Spanish: those of
 * our own exports, and those of the list {@code headings.txt}. Case, blanks, signs, accents, invisible characters,
 * numbers at the ends and remarks in brackets make no difference.
 */
final class Headings {

    private static final int LONGEST = 120;
    /** Signs between two names of the same. */
    private static final String BETWEEN = "/|\n·•▪–—";

    /**
     * A known heading.
     *
     * @param field its meaning
     * @param weak whether it has this meaning only where no other column is named better
     * @param otherwise meaning of a weak heading where another column is named better
     * @param own whether our own exports write it
     */
    record Known(TableField field, boolean weak, Optional<TableField> otherwise, boolean own) {
    }

    private static final Map<String, Known> ALL = load();

    private Headings() {
    }

    /** Returns the meaning of a heading; empty if it is not known. */
    static Optional<Known> find(String heading) {
        if (heading.isBlank() || heading.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Known> whole = byKey(key(heading));
        return whole.isPresent() || heading.chars().noneMatch(c -> BETWEEN.indexOf(c) >= 0) ? whole : inParts(heading);
    }

    /** Returns the meaning of a heading in two languages, or of two words for the same. */
    private static Optional<Known> inParts(String heading) {
        List<Known> parts = Arrays.stream(heading.split("[" + BETWEEN + "]")).map(part -> byKey(key(part)).orElse(null))
                .filter(Objects::nonNull).toList();
        Set<TableField> fields = new HashSet<>();
        parts.forEach(part -> fields.add(part.field()));
        boolean one = fields.size() == 1 || !parts.isEmpty() && fields.stream().allMatch(TableField::isStructure);
        return one ? Optional.of(parts.getFirst()) : Optional.empty();
    }

    private static Optional<Known> byKey(String key) {
        Known known = ALL.get(key);
        if (known != null || key.isEmpty()) {
            return Optional.ofNullable(known);
        }
        int from = 0;
        int to = key.length();
        while (from < to && Character.isDigit(key.charAt(from))) {
            from++;
        }
        while (to > from && Character.isDigit(key.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == key.length()
                ? Optional.empty()
                : Optional.ofNullable(ALL.get(key.substring(from, to)));
    }

    /** Returns the letters and digits of a heading without accents and remarks in brackets. */
    static String key(String heading) {
        String plain = letters(withoutRemarks(heading));
        return plain.isEmpty() ? letters(heading) : plain;
    }

    private static String withoutRemarks(String heading) {
        StringBuilder out = new StringBuilder(heading.length());
        int depth = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if ("([{（［".indexOf(c) >= 0) {
                depth++;
            } else if (")]}）］".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String letters(String text) {
        String parts = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parts.length());
        boolean latin = false;
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                if (!latin) {
                    out.append(c);
                }
            } else if (Character.isLetterOrDigit(c)) {
                latin = c < 0x250;
                out.append(c == 'ß' ? "ss" : String.valueOf(c));
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC).replace('ё', 'е');
    }

    private static Map<String, Known> load() {
        Map<String, Known> all = new HashMap<>();
        for (TableField field : TableField.values()) {
            for (Locale locale : TableField.LANGUAGES) {
                all.putIfAbsent(key(field.heading(locale)), new Known(field, false, Optional.empty(), true));
            }
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Headings.class.getResourceAsStream("headings.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> add(all, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }

    private static void add(Map<String, Known> all, String line) {
        String[] parts = line.split(":", 2);
        String[] meanings = parts[0].split("\\?? = ", 2);
        boolean weak = meanings.length == 2;
        Known known = new Known(field(meanings[0]).orElseThrow(), weak, weak ? field(meanings[1]) : Optional.empty(),
                false);
        for (String heading : parts[1].split(",")) {
            all.putIfAbsent(key(heading), known);
        }
    }

    /** Returns the field of a name in the list; empty for a custom property. */
    private static Optional<TableField> field(String name) {
        String plain = name.strip().replace(' ', '_').toUpperCase(Locale.ROOT);
        return plain.equals("CUSTOM") ? Optional.empty() : Optional.of(TableField.valueOf(plain));
    }
}
