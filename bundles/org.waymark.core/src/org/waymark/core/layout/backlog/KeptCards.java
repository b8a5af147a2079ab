package org.waymark.core.layout.backlog;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.waymark.core.insight.BacklogItem;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.KeptDrawings;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Theme;

/**
 * The cards of a board as they were drawn last. An edit changes one of hundreds; the others are the same shapes. Not
 * thread-safe.
 */
public final class KeptCards {

    /** A card with its height and its words for screen readers. */
    record Card(List<PlacedShape> shapes, double height, String spoken) {
    }

    private record Key(BacklogItem item, Ink bar, double width) {
    }

    private record Look(Theme theme, Locale locale, Optional<LocalDate> today) {
    }

    private final KeptDrawings<Key, Card> cards = new KeptDrawings<>();

    /** Begins a board; cards that were not on the last one are forgotten. */
    void begin(Theme theme, Locale locale, Optional<LocalDate> today) {
        cards.begin(new Look(theme, locale, today));
    }

    /** Returns a card, drawn if something of it changed. */
    Card card(BacklogItem item, Ink bar, double width, Supplier<Card> draw) {
        return cards.get(new Key(item, bar, width), draw);
    }
}
