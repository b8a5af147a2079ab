package org.waymark.core.layout.lane;

import java.util.List;

/**
 * The cards of one stage.
 *
 * @param cards one for each touchpoint, from left to right
 * @param highest height of the highest card, 0 without one
 */
record StageCards(List<CardDrawing> cards, double highest) {

    static StageCards of(List<CardDrawing> cards) {
        return new StageCards(cards, cards.stream().mapToDouble(CardDrawing::height).max().orElse(0));
    }
}
