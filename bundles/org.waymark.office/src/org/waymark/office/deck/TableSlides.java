package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.layout.Box;

/** Puts a table on as many slides as it needs; further slides repeat the title and the head. */
final class TableSlides {

    private TableSlides() {
    }

    /** Adds the slides and returns them, at least one. */
    static List<DeckSlide> add(Deck deck, DeckContent content, String title, String source, DeckTable table) {
        return add(deck, content, title, source, table, deck.body());
    }

    static List<DeckSlide> add(Deck deck, DeckContent content, String title, String source, DeckTable table,
            Box area) {
        List<DeckTable> pages = table.pages(area.height(), deck.fit());
        List<DeckSlide> slides = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            DeckSlide slide = deck.slide(i == 0 ? title : content.texts().get("continued", title, i + 1, pages.size()),
                    source);
            pages.get(i).add(deck, slide, area, content.texts().get("alt_table", title, pages.get(i).rows().size()));
            slides.add(slide);
        }
        return List.copyOf(slides);
    }
}
