package org.waymark.core.mapgrid;

import java.util.List;
import java.util.Optional;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The place where typing continues after a cell. */
public sealed interface Onward {

    /** An existing cell. */
    record To(GridCell cell) implements Onward {
    }

    /** A touchpoint to be created, whose name is then typed. */
    record NewTouchpoint(Stage stage, int index) implements Onward {
    }

    /** A stage to be created, whose name is then typed. */
    record NewStage(int index) implements Onward {
    }

    /** The end of the grid. */
    record Stay() implements Onward {
    }

    /**
     * Returns the target of Enter: from a stage's header its first touchpoint, from a touchpoint the next one of its
     * stage, created if missing. In a lane it is the next touchpoint, across stages.
     */
    static Onward enter(MapGrid grid, GridCell from) {
        if (from.isLane()) {
            GridCell next = grid.go(from, Move.RIGHT);
            return next.equals(from) ? new Stay() : new To(next);
        }
        Stage stage = from.stage();
        List<Touchpoint> touchpoints = stage.getTouchpoints();
        int next = from.isHeader() ? 0 : touchpoints.indexOf(from.step()) + 1;
        if (next < touchpoints.size()) {
            GridCell card = GridCell.card(touchpoints.get(next));
            return new To(grid.has(card) ? card : GridCell.card(stage));
        }
        return new NewTouchpoint(stage, touchpoints.size());
    }

    /** Returns the target of Ctrl+Enter: the next stage's header; after the last stage a new one. */
    static Onward nextStage(MapGrid grid, Optional<GridCell> from, Journey journey) {
        List<Stage> stages = journey.getStages();
        int next = from.map(cell -> stages.indexOf(cell.stage()) + 1).orElse(stages.size());
        return next < stages.size() ? new To(GridCell.header(stages.get(next))) : new NewStage(stages.size());
    }
}
