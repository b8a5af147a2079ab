package org.waymark.core.mapgrid;

import java.util.List;
import java.util.Optional;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Where typing goes on when a cell is done. */
public sealed interface Onward {

    /** A cell that is there. */
    record To(GridCell cell) implements Onward {
    }

    /** A touchpoint still to be made, its name to be typed. */
    record NewTouchpoint(Stage stage, int index) implements Onward {
    }

    /** A stage still to be made, its name to be typed. */
    record NewStage(int index) implements Onward {
    }

    /** The end of the grid. */
    record Stay() implements Onward {
    }

    /**
     * What Enter does: from a stage's header to its first touchpoint, from a touchpoint to the next one of its stage; one
     * that is missing is made. In a lane to the next touchpoint, over the ends of stages.
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

    /** What Ctrl+Enter does: to the next stage's header; at the end a stage is made. */
    static Onward nextStage(MapGrid grid, Optional<GridCell> from, Journey journey) {
        List<Stage> stages = journey.getStages();
        int next = from.map(cell -> stages.indexOf(cell.stage()) + 1).orElse(stages.size());
        return next < stages.size() ? new To(GridCell.header(stages.get(next))) : new NewStage(stages.size());
    }
}
