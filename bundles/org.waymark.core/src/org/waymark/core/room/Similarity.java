package org.waymark.core.room;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares texts of items by the share of their pieces of three letters that both have. */
final class Similarity {

    private static final double ALIKE = 0.5;
    private static final int MOST = 9;
    private static final int PIECE = 3;

    private record Rated(RoomItem item, double rate) {
    }

    private Similarity() {
    }

    static List<RoomItem> similar(RoomItem item, List<RoomItem> among) {
        Set<String> own = pieces(item.text());
        return among.stream()
                .filter(other -> !other.id().equals(item.id())
                        && (other.phase() == ItemPhase.INBOX || other.phase() == ItemPhase.PLACED))
                .map(other -> new Rated(other, rate(own, pieces(other.text())))).filter(rated -> rated.rate() >= ALIKE)
                .sorted(Comparator.comparingDouble(Rated::rate).reversed()).limit(MOST).map(Rated::item).toList();
    }

    private static double rate(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long both = a.stream().filter(b::contains).count();
        return 2.0 * both / (a.size() + b.size());
    }

    private static Set<String> pieces(String text) {
        Set<String> pieces = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{L}\\p{N}]+")) {
            // a blank at both ends: beginnings and ends of words weigh more than their middles
            String padded = word.isEmpty() ? "" : ' ' + word + ' ';
            for (int i = 0; i + PIECE <= padded.length(); i++) {
                pieces.add(padded.substring(i, i + PIECE));
            }
        }
        return pieces;
    }
}
