package org.waymark.core.layout.lane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.core.layout.PlacedPart;

/**
 * The parts of all columns of one stage. They are reused as long as the stage has the same columns with the same
 * drawings, so that an edit of one touchpoint places the columns of its stage again and no others.
 */
final class DrawnStage {

    /** A group with the place it was made for. */
    private record Placed(List<Object> place, PartGroup group) {
    }

    private final List<Object> columns;
    private final Map<String, StageCells> lanes = new HashMap<>();
    private final Map<String, Placed> groups = new HashMap<>();
    private Optional<StageCards> cards = Optional.empty();

    /** @param columns the width and the drawings of each column */
    DrawnStage(List<Object> columns) {
        this.columns = columns;
    }

    boolean has(List<Object> others) {
        return columns.equals(others);
    }

    /** Returns the cells of a lane. */
    StageCells cells(String lane, Supplier<StageCells> draw) {
        StageCells known = lanes.get(lane);
        if (known == null) {
            known = draw.get();
            lanes.put(lane, known);
        }
        return known;
    }

    /** Returns the cards of the touchpoints. */
    StageCards cards(Supplier<StageCards> draw) {
        if (cards.isEmpty()) {
            cards = Optional.of(draw.get());
        }
        return cards.get();
    }

    /**
     * Returns parts, made again if their place differs.
     *
     * @param place all values that their bounds depend on
     */
    PartGroup group(String name, List<Object> place, Supplier<List<PlacedPart>> make) {
        Placed known = groups.get(name);
        if (known == null || !known.place.equals(place)) {
            known = new Placed(place, known == null ? PartGroup.of(make.get()) : known.group.at(make.get()));
            groups.put(name, known);
        }
        return known.group;
    }
}
