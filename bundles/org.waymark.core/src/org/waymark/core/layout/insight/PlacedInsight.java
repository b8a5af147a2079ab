package org.waymark.core.layout.insight;

import java.util.List;
import java.util.Optional;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PlacedShape;

/**
 * The insight page, ready to be painted.
 *
 * @param width pixels at 100 %
 * @param height pixels at 100 %
 * @param canvas background colour
 * @param cards bounds of the cards with lists, in reading order
 * @param ground shapes behind the entries: cards, titles, scales
 * @param entries in reading order
 * @param text the whole page in words, a line for each entry below the titles of the cards
 */
public record PlacedInsight(double width, double height, Ink canvas, List<Box> cards, List<PlacedShape> ground,
        List<InsightEntry> entries, String text) {

    public PlacedInsight {
        cards = List.copyOf(cards);
        ground = List.copyOf(ground);
        entries = List.copyOf(entries);
    }

    /** Returns the entry at a point, the last painted one of several. */
    public Optional<InsightEntry> at(double x, double y) {
        return entries.reversed().stream().filter(entry -> entry.box().contains(x, y)).findFirst();
    }

    /** Returns the index of the entry with a key, -1 if there is none. */
    public int indexOf(String key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
