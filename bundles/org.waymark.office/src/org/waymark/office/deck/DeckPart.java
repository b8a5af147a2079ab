package org.waymark.office.deck;

/** Slides of one kind. */
@FunctionalInterface
interface DeckPart {

    /** Adds the slides at the end of the deck, none if there is nothing to show. */
    void add(Deck deck, DeckContent content);
}
