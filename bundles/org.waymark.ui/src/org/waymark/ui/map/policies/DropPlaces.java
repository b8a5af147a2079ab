package org.waymark.ui.map.policies;

import java.util.List;
import java.util.Optional;
import org.waymark.core.edit.Gap;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedMap;
import org.waymark.model.cjm.Stage;

/** Computes drop positions on the map from its columns. */
final class DropPlaces {

    private DropPlaces() {
    }

    /**
     * A position between two touchpoints.
     *
     * @param gap gap between the current touchpoints of the stage
     * @param x x of the boundary, in map coordinates
     */
    record Place(Stage stage, Gap gap, double x) {
    }

    /** Returns the position nearest to x in the stage at x; empty in a map without stages. */
    static Optional<Place> touchpoint(PlacedMap map, double x) {
        List<PlacedColumn> columns = map.columns();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        PlacedColumn over = columns.getFirst();
        for (PlacedColumn column : columns) {
            if (x >= column.x()) {
                over = column;
            }
        }
        if (over.touchpoint().isEmpty()) {
            return Optional.of(new Place(over.stage(), Gap.atEnd(over.stage().getTouchpoints()), over.centerX()));
        }
        boolean behind = x > over.centerX();
        return Optional.of(new Place(over.stage(), Gap.beside(over.touchpoint().get(), behind),
                behind ? over.x() + over.width() : over.x()));
    }

    /** Returns the index of stages dropped at x, counted after their removal. */
    static int stageIndex(PlacedMap map, List<Stage> moved, double x) {
        int index = 0;
        for (Span span : Span.of(map)) {
            if (!moved.contains(span.stage()) && x > span.center()) {
                index++;
            }
        }
        return index;
    }

    /** Returns the boundary between stages that is nearest to x. */
    static double stageEdge(PlacedMap map, double x) {
        double edge = Span.of(map).isEmpty() ? 0 : Span.of(map).getFirst().left();
        for (Span span : Span.of(map)) {
            if (x > span.center()) {
                edge = span.right();
            }
        }
        return edge;
    }

    /** The extent of one stage's columns. */
    private record Span(Stage stage, double left, double right) {

        static List<Span> of(PlacedMap map) {
            return map.columns().stream().map(PlacedColumn::stage).distinct().map(stage -> {
                List<PlacedColumn> own = map.columns().stream().filter(c -> c.stage() == stage).toList();
                return new Span(stage, own.getFirst().x(), own.getLast().x() + own.getLast().width());
            }).toList();
        }

        double center() {
            return (left + right) / 2;
        }
    }
}
