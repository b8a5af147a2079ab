package org.waymark.ui.widgets;

import java.util.Comparator;
import java.util.List;
import org.waymark.core.find.Closeness;
import org.waymark.core.find.Fuzzy;

/**
 * A row of a filtered list.
 *
 * @param title main text
 * @param detail text that distinguishes rows with the same title, in a muted colour
 */
public record FilterRow<T>(Icon icon, String title, String detail, T value) {

    /** Returns the rows that fit some letters, best first; equal ones keep their order. */
    public static <T> List<FilterRow<T>> fitting(List<FilterRow<T>> rows, String letters) {
        if (letters.isBlank()) {
            return rows;
        }
        record Fit<T>(FilterRow<T> row, Closeness how, int score) {
        }
        return rows.stream().map(row -> new Fit<>(row, row.closeness(letters), Fuzzy.score(letters, row.searched())))
                .filter(fit -> fit.how != Closeness.NONE)
                .sorted(Comparator.<Fit<T>, Closeness>comparing(Fit::how).thenComparing(fit -> -fit.score()))
                .map(Fit::row).toList();
    }

    private Closeness closeness(String letters) {
        return Closeness.of(letters, title).or(Closeness.of(letters, searched()));
    }

    private String searched() {
        return title + ' ' + detail;
    }
}
