package org.waymark.core.layout.lane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.core.domain.EffectiveOwnership;

/**
 * The drawings of one touchpoint (its cell in each lane, its card, its points on the curves), or the strips of a stage.
 * They are reused as long as nothing they depend on has changed, which the owner of this object decides.
 */
public final class Drawn {

    private final Map<String, Cell> cells = new HashMap<>();
    private Optional<CardDrawing> card = Optional.empty();
    private Optional<EmotionColumn> points = Optional.empty();
    private Optional<DrawnStage> stage = Optional.empty();
    private Optional<EffectiveOwnership> ownership = Optional.empty();

    /** Returns the ownerships that hold for the step. */
    EffectiveOwnership ownership(Supplier<EffectiveOwnership> compute) {
        ownership = ownership.or(() -> Optional.of(compute.get()));
        return ownership.get();
    }

    /** Returns the cell of a lane, drawn again if the width differs. */
    Cell cell(String lane, double width, Supplier<Cell> draw) {
        Cell known = cells.get(lane);
        if (known == null || known.width() != width) {
            known = draw.get();
            cells.put(lane, known);
        }
        return known;
    }

    /** Returns the card, drawn again if the width differs. */
    CardDrawing card(double width, Supplier<CardDrawing> draw) {
        card = card.filter(it -> it.width() == width).or(() -> Optional.of(draw.get()));
        return card.get();
    }

    /** Returns the parts of all columns of the stage, without any if its columns differ. */
    DrawnStage stage(List<Object> columns) {
        stage = stage.filter(it -> it.has(columns)).or(() -> Optional.of(new DrawnStage(columns)));
        return stage.get();
    }

    /** Returns the points, drawn again if they or the curves around them differ. */
    EmotionColumn points(EmotionColumn.Content content, Supplier<EmotionColumn> draw) {
        points = points.filter(it -> content.is(it.state())).or(() -> Optional.of(draw.get()));
        return points.get();
    }
}
