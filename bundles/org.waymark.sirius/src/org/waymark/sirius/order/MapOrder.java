package org.waymark.sirius.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** The order of a map: stages side by side, their touchpoints one under the other, transitions around them. In pixels. */
final class MapOrder {

    private static final int CARD = 220;
    private static final int TITLE = 36;
    private static final int LINE = 14;
    private static final int TITLE_CHARACTERS = 27;
    private static final int CARD_CHARACTERS = 34;
    private static final int MARGIN = 24;
    private static final int CHIP = 42;
    private static final int STAGE = MARGIN + CARD + CHIP + 6;
    private static final int BETWEEN_STAGES = 44;
    private static final int BETWEEN_CARDS = 26;
    private static final int LEFT = 44;
    private static final int STAGE_TITLE = 32;

    private final EObject notation;
    private final Map<EObject, Box> boxes = new HashMap<>();

    MapOrder(EObject notation) {
        this.notation = notation;
    }

    private record Box(int column, int row, int x, int y, int width, int height) {

        int middle() {
            return y + height / 2;
        }

        int low() {
            return y + height * 3 / 4;
        }
    }

    void arrange() {
        List<EObject> stages = Notation.inside(notation, Names.STAGE);
        int height = 0;
        for (int column = 0; column < stages.size(); column++) {
            height = Math.max(height, cards(stages.get(column), column));
        }
        for (int column = 0; column < stages.size(); column++) {
            Notation.place(stages.get(column), LEFT + column * (STAGE + BETWEEN_STAGES), 0, STAGE, height + MARGIN);
        }
        int far = route(height + MARGIN);
        for (EObject legend : Notation.inside(notation, Names.LEGEND)) {
            Notation.place(legend, LEFT, height + MARGIN + BETWEEN_STAGES + far * 12, Notation.KEEP, Notation.KEEP);
        }
    }

    /** Places the cards of a stage and returns where the next would be. */
    private int cards(EObject stage, int column) {
        int x = LEFT + column * (STAGE + BETWEEN_STAGES);
        int y = STAGE_TITLE;
        int row = 0;
        for (EObject card : Notation.inside(stage, Names.TOUCHPOINT)) {
            int title = Notation.text(Notation.get(card, "element"), "name").length() / TITLE_CHARACTERS;
            int tall = TITLE + (title + lines(card)) * LINE;
            Notation.place(card, MARGIN, y, CARD, tall);
            boxes.put(card, new Box(column, row++, x + MARGIN, y, CARD, tall));
            int chip = 0;
            for (EObject owner : Notation.inside(card, Names.ACCOUNTABLE_CHIP)) {
                Notation.place(owner, CARD - 2, 3 + chip++ * 22, Notation.KEEP, Notation.KEEP);
            }
            y += tall + BETWEEN_CARDS;
        }
        return y;
    }

    /** Returns how many lines of a card are shown. */
    private static int lines(EObject view) {
        int lines = 0;
        for (EObject child : Notation.list(view, "children")) {
            if (Boolean.FALSE.equals(Notation.get(child, "visible"))) {
                continue;
            }
            if (Notation.get(child, "element") instanceof EObject element
                    && element.eClass().getName().equals("DNodeListElement")
                    && !Boolean.FALSE.equals(Notation.get(element, "visible"))) {
                lines += 1 + Notation.text(element, "name").length() / CARD_CHARACTERS;
            }
            lines += lines(child);
        }
        return lines;
    }

    /**
     * Draws the transitions around the cards: straight to the next card or into the next stage, beside the cards within a
     * stage, below all stages to anywhere else. Returns the number of the last.
     */
    private int route(int bottom) {
        int far = 0;
        int beside = 0;
        for (EObject edge : Notation.list(notation, "edges")) {
            Box from = boxes.get(Notation.get(edge, "source"));
            Box to = boxes.get(Notation.get(edge, "target"));
            if (from == null || to == null) {
                continue;
            }
            if (from.column == to.column && to.row == from.row + 1) {
                Notation.path(edge, "(0.5,1.0)", "(0.5,0.0)", from.x + CARD / 2, from.y + from.height, to.x + CARD / 2,
                        to.y);
                int name = Notation.text(Notation.get(edge, "element"), "name").length();
                Notation.name(edge, name > 8 ? -10 : -20);
            } else if (from.column == to.column) {
                int x = from.x - 6 - beside++ % 3 * 5;
                Notation.path(edge, "(0.0,0.5)", "(0.0,0.5)", from.x, from.middle(), x, from.middle(), x, to.middle(),
                        to.x, to.middle());
                Notation.name(edge, to.row > from.row ? 18 : -18);
            } else if (to.column == from.column + 1) {
                Notation.path(edge, "(1.0,0.75)", "(0.0,0.5)", from.x + CARD, from.low(), from.x - MARGIN + STAGE + 4,
                        from.low(), to.x - 6, to.middle(), to.x, to.middle());
            } else {
                below(edge, from, to, bottom, far++);
            }
        }
        return far;
    }

    private static void below(EObject edge, Box from, Box to, int bottom, int far) {
        int down = from.x - MARGIN + STAGE + 8 + far % 3 * 6;
        int up = to.x - MARGIN - 14 - far % 3 * 6;
        int low = bottom + 14 + far * 12;
        Notation.path(edge, "(1.0,0.75)", "(0.0,0.5)", from.x + CARD, from.low(), down, from.low(), down, low, up, low,
                up, to.middle(), to.x, to.middle());
    }
}
