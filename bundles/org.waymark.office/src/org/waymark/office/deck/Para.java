package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.model.TextCleaner;

/**
 * A paragraph.
 *
 * @param before points of free space above, except at the top of a box
 */
record Para(List<Phrase> words, Align align, double before) {

    /** The alignment of the lines. */
    enum Align {
        LEFT, CENTER, RIGHT
    }

    Para {
        words = List.copyOf(words);
    }

    static Para of(Phrase... words) {
        return new Para(List.of(words), Align.LEFT, 0);
    }

    static Para centered(Phrase... words) {
        return new Para(List.of(words), Align.CENTER, 0);
    }

    static Para right(Phrase... words) {
        return new Para(List.of(words), Align.RIGHT, 0);
    }

    /** Returns a paragraph for each line of a text that is not empty. */
    static List<Para> lines(Phrase words) {
        List<Para> lines = new ArrayList<>();
        for (String line : TextCleaner.clean(words.text()).strip().split("\n+")) {
            if (!line.isBlank()) {
                lines.add(of(words.saying(line.strip())));
            }
        }
        return lines;
    }

    Para below(double space) {
        return new Para(words, align, space);
    }

    String text() {
        return words.stream().map(Phrase::text).collect(Collectors.joining());
    }

    double size() {
        return words.stream().mapToDouble(Phrase::size).max().orElse(8);
    }
}
