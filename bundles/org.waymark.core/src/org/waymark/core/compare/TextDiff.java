package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The word-by-word difference of two texts. Words, numbers, blanks and single other characters are compared as units.
 */
public final class TextDiff {

    /** A text with more changed words counts as rewritten between its unchanged start and end. */
    private static final int MOST_CHANGES = 1000;

    /** The membership of a piece: in both texts or in one. */
    public enum Kind {
        SAME, REMOVED, ADDED
    }

    /** A piece of text; never empty, and the next piece is of another kind. */
    public record Piece(Kind kind, String text) {
    }

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder collected = new StringBuilder();
    private Kind collecting = Kind.SAME;

    private TextDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /**
     * Returns the pieces in order. Without the added ones they form the old text, without the removed ones the new
     * text.
     */
    public static List<Piece> of(String before, String after) {
        return new TextDiff(before, after).run();
    }

    private List<Piece> run() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        before.subList(0, start).forEach(word -> add(Kind.SAME, word));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        before.subList(before.size() - end, before.size()).forEach(word -> add(Kind.SAME, word));
        flush();
        return phrases();
    }

    /**
     * Joins words that were replaced one by one, with the blanks between them, into one replaced phrase, which is
     * easier to read.
     */
    private List<Piece> phrases() {
        List<Piece> phrases = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.kind()) {
                case REMOVED -> removed.append(piece.text());
                case ADDED -> added.append(piece.text());
                case SAME -> {
                    boolean inside = !removed.isEmpty() && !added.isEmpty() && piece.text().isBlank()
                            && piece.text().indexOf('\n') < 0 && i + 2 < pieces.size()
                            && pieces.get(i + 2).kind() != Kind.SAME;
                    if (inside) {
                        removed.append(piece.text());
                        added.append(piece.text());
                    } else {
                        addPhrase(phrases, removed, added);
                        phrases.add(piece);
                    }
                }
            }
        }
        addPhrase(phrases, removed, added);
        return List.copyOf(phrases);
    }

    private static void addPhrase(List<Piece> phrases, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            phrases.add(new Piece(Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            phrases.add(new Piece(Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    /** The greedy algorithm of E. W. Myers, An O(ND) Difference Algorithm and Its Variations (1986). */
    private void middle(List<String> a, List<String> b) {
        int limit = Math.min(a.size() + b.size(), MOST_CHANGES);
        int[] furthest = new int[2 * limit + 2];
        List<int[]> trace = new ArrayList<>();
        for (int changes = 0; changes <= limit; changes++) {
            trace.add(Arrays.copyOfRange(furthest, limit - changes, limit + changes + 2));
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                boolean down = diagonal == -changes
                        || diagonal != changes && furthest[limit + diagonal - 1] < furthest[limit + diagonal + 1];
                int x = down ? furthest[limit + diagonal + 1] : furthest[limit + diagonal - 1] + 1;
                while (x < a.size() && x - diagonal < b.size() && a.get(x).equals(b.get(x - diagonal))) {
                    x++;
                }
                furthest[limit + diagonal] = x;
                if (x >= a.size() && x - diagonal >= b.size()) {
                    back(a, b, trace, changes);
                    return;
                }
            }
        }
        a.forEach(word -> add(Kind.REMOVED, word));
        b.forEach(word -> add(Kind.ADDED, word));
    }

    private void back(List<String> a, List<String> b, List<int[]> trace, int changes) {
        List<Piece> reversed = new ArrayList<>();
        int x = a.size();
        int y = b.size();
        for (int change = changes; change > 0; change--) {
            int[] furthest = trace.get(change);
            int diagonal = x - y;
            boolean down = diagonal == -change
                    || diagonal != change && furthest[change + diagonal - 1] < furthest[change + diagonal + 1];
            int fromX = furthest[change + diagonal + (down ? 1 : -1)];
            int fromY = fromX - diagonal - (down ? 1 : -1);
            while (x > fromX && y > fromY && x > 0 && y > 0 && (down ? y - 1 > fromY : x - 1 > fromX)) {
                x--;
                y--;
                reversed.add(new Piece(Kind.SAME, a.get(x)));
            }
            if (down) {
                y--;
                reversed.add(new Piece(Kind.ADDED, b.get(y)));
            } else {
                x--;
                reversed.add(new Piece(Kind.REMOVED, a.get(x)));
            }
        }
        while (x > 0) {
            x--;
            reversed.add(new Piece(Kind.SAME, a.get(x)));
        }
        reversed.reversed().forEach(piece -> add(piece.kind(), piece.text()));
    }

    private void add(Kind kind, String word) {
        if (kind != collecting) {
            flush();
            collecting = kind;
        }
        collected.append(word);
    }

    private void flush() {
        if (!collected.isEmpty()) {
            pieces.add(new Piece(collecting, collected.toString()));
            collected.setLength(0);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int point = text.codePointAt(start);
            int end = start + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
            }
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
