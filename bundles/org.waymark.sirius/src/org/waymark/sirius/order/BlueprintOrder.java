package org.waymark.sirius.order;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** The order of a blueprint: lanes one under the other, a column for every touchpoint. In pixels. */
final class BlueprintOrder {

    private static final int CELL = 160;
    private static final int BETWEEN_CELLS = 10;
    private static final int BETWEEN_GROUPS = 26;
    private static final int LANE_TITLE = 24;
    private static final int CHARACTERS = 25;
    private static final int LINE = 14;

    private final EObject notation;

    BlueprintOrder(EObject notation) {
        this.notation = notation;
    }

    void arrange() {
        int y = 0;
        List<EObject> lanes = Notation.list(notation, "children").stream()
                .filter(lane -> Names.LANES.contains(Notation.mapping(lane)))
                .sorted(Comparator.comparing(lane -> Names.LANES.indexOf(Notation.mapping(lane)))).toList();
        for (EObject lane : lanes) {
            List<EObject> cells = Notation.inside(lane, Notation.mapping(lane).replace(Names.LANE, Names.CELL));
            int lines = cells.stream().mapToInt(BlueprintOrder::lines).max().orElse(1);
            int height = LINE + Math.max(2, lines) * LINE;
            int x = BETWEEN_CELLS;
            EObject stage = null;
            for (EObject cell : cells) {
                EObject group = ((EObject) Notation.target(cell)).eContainer();
                x += stage == null || group == stage ? 0 : BETWEEN_GROUPS;
                stage = group;
                Notation.place(cell, x, LANE_TITLE, CELL, height);
                x += CELL + BETWEEN_CELLS;
            }
            Notation.place(lane, 0, y, x + BETWEEN_CELLS, LANE_TITLE + height + BETWEEN_CELLS + 6);
            y += LANE_TITLE + height + 2 * BETWEEN_CELLS + 6;
        }
    }

    private static int lines(EObject cell) {
        return Notation.text(Notation.get(cell, "element"), "name").lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS).sum();
    }
}
