package org.waymark.ui.map.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.core.layout.PlacedPart;
import org.waymark.ui.map.figures.PartFigure;

/**
 * The parts shown last with their figures. The layout gives the same object for a part that did not change, and the same
 * key for one that only moved, mostly in the same order, so that most figures are found without a search.
 */
final class ShownParts {

    private List<PlacedPart> parts = List.of();
    private List<PartFigure> figures = List.of();

    /** Returns whether parts were shown. */
    boolean any() {
        return !parts.isEmpty();
    }

    /** Returns the figures of the parts in their order. */
    List<PartFigure> figures() {
        return figures;
    }

    /**
     * Shows parts and returns their figures.
     *
     * @param show shows a part that is new or elsewhere in the order
     */
    List<PartFigure> show(List<PlacedPart> placed, Function<PlacedPart, PartFigure> show) {
        List<PartFigure> now = new ArrayList<>(placed.size());
        int next = 0;
        for (PlacedPart part : placed) {
            if (next < parts.size() && parts.get(next) == part) {
                now.add(figures.get(next++));
            } else if (next < parts.size() && parts.get(next).key().equals(part.key())) {
                figures.get(next).place(part);
                now.add(figures.get(next++));
            } else {
                PartFigure figure = show.apply(part);
                now.add(figure);
                next = figure.order() < 0 ? next : figure.order() + 1;
            }
        }
        parts = placed;
        figures = now;
        return now;
    }
}
