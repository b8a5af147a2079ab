package org.waymark.core.paths.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pattern of digits such as {@code dd.MM.yyyy HH:mm}, read without making objects; other patterns are Java's. */
final class TimePattern {

    /** A part: letters of the pattern and their number, or a character that stands for itself. */
    private record Part(char letter, int count) {
    }

    private static final String LETTERS = "yMdHmsS";

    private final List<Part> parts;

    private TimePattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Returns the pattern of a text; empty if it has more than digits, marks and an offset at the end. */
    static Optional<TimePattern> of(String text) {
        List<Part> parts = new ArrayList<>();
        boolean year = false;
        for (int i = 0; i < text.length();) {
            char c = text.charAt(i);
            int count = 1;
            while (i + count < text.length() && text.charAt(i + count) == c) {
                count++;
            }
            i += count;
            if (LETTERS.indexOf(c) >= 0) {
                boolean fits = switch (c) {
                    case 'y' -> count == 4;
                    case 'S' -> count <= 9;
                    default -> count <= 2;
                };
                if (!fits) {
                    return Optional.empty();
                }
                year |= c == 'y';
                parts.add(new Part(c, count));
            } else if (c == 'X' && i == text.length()) {
                parts.add(new Part('X', count));
            } else if (Character.isLetter(c) || c == '\'' || c == '[' || c > 0x7F) {
                return Optional.empty();
            } else {
                for (int n = 0; n < count; n++) {
                    parts.add(new Part('\'', c));
                }
            }
        }
        return year ? Optional.of(new TimePattern(parts)) : Optional.empty();
    }

    boolean read(byte[] data, int from, int to, TimeDigits into) {
        int year = 0;
        int month = 1;
        int day = 1;
        int hour = 0;
        int minute = 0;
        int second = 0;
        int millis = 0;
        int at = from;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.letter() == '\'') {
                if (at >= to || data[at] != part.count()) {
                    return false;
                }
                at++;
                continue;
            }
            if (part.letter() == 'X') {
                return into.set(year, month, day, hour, minute, second, millis) && into.zone(data, at, to);
            }
            // a single letter stands for one or two digits
            int length = part.count() > 1 ? part.count() : Math.min(2, TimeDigits.fraction(data, at, to));
            length = part.letter() == 'S' ? part.count() : length;
            int number = length == 0 ? -1 : TimeDigits.number(data, at, length, to);
            if (number < 0) {
                return false;
            }
            switch (part.letter()) {
                case 'y' -> year = number;
                case 'M' -> month = number;
                case 'd' -> day = number;
                case 'H' -> hour = number;
                case 'm' -> minute = number;
                case 's' -> second = number;
                default -> millis = TimeDigits.millis(data, at, length);
            }
            at += length;
        }
        return at == to && into.set(year, month, day, hour, minute, second, millis);
    }
}
