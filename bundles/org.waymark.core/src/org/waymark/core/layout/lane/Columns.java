package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPart;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The columns of the grid from left to right, with a small gap between stages. */
public final class Columns {

    /** Distance from a column's edge to its content. */
    public static final double PAD = 8;
    private static final double STAGE_GAP = 8;
    private static final double COLLAPSED = 128;

    private final List<PlacedColumn> all = new ArrayList<>();
    private final List<Stage> stages;
    private final Map<Stage, Box> spans = new IdentityHashMap<>();
    private final Map<Stage, List<PlacedColumn>> byStage = new IdentityHashMap<>();
    private final Map<Stage, DrawnStage> drawn = new IdentityHashMap<>();
    private final Map<Touchpoint, PlacedColumn> byTouchpoint = new IdentityHashMap<>();
    private final Context context;
    private double x;

    public Columns(Context context, double left) {
        this.context = context;
        x = left;
        stages = context.journey().getStages().stream().filter(context.view().excerpt()::shows).toList();
        for (Stage stage : stages) {
            double from = x;
            int first = all.size();
            if (isCollapsed(stage)) {
                add(stage, Optional.empty(), context.px(COLLAPSED));
                stage.getTouchpoints().forEach(t -> byTouchpoint.put(t, all.getLast()));
            } else if (stage.getTouchpoints().isEmpty()) {
                add(stage, Optional.empty(), context.theme().columnWidth());
            } else {
                stage.getTouchpoints().stream().filter(context.view().excerpt()::shows)
                        .forEach(t -> add(stage, Optional.of(t), context.theme().columnWidth()));
            }
            spans.put(stage, new Box(from, 0, x - from, 0));
            byStage.put(stage, List.copyOf(all.subList(first, all.size())));
            drawn.put(stage, context.drawn(stage).stage(drawings(stage)));
            x += STAGE_GAP;
        }
    }

    /** Returns all values that the drawing of a stage's columns depends on, except their places. */
    private List<Object> drawings(Stage stage) {
        List<Object> drawings = new ArrayList<>();
        drawings.add(isCollapsed(stage));
        drawings.add(stage.getTouchpoints().size());
        for (PlacedColumn column : in(stage)) {
            drawings.add(column.width());
            column.touchpoint().ifPresent(it -> drawings.add(context.drawn(it)));
        }
        return drawings;
    }

    private void add(Stage stage, Optional<Touchpoint> touchpoint, double width) {
        PlacedColumn column = new PlacedColumn(stage, touchpoint, x, width);
        all.add(column);
        touchpoint.ifPresent(t -> byTouchpoint.put(t, column));
        x += width;
    }

    /** Returns the stages that have columns. */
    public List<Stage> stages() {
        return stages;
    }

    /** Returns the columns of a stage. */
    List<PlacedColumn> in(Stage stage) {
        return byStage.get(stage);
    }

    /** Returns the kept parts of the columns of a stage. */
    DrawnStage drawn(Stage stage) {
        return drawn.get(stage);
    }

    /**
     * Returns parts of a stage itself, made again if the stage, its columns or their place differ.
     *
     * @param place all values that their bounds and shapes depend on, besides the stage
     */
    public List<PlacedPart> kept(Stage stage, String name, List<Object> place, Supplier<List<PlacedPart>> make) {
        return drawn(stage).group(name, place, make).parts();
    }

    public List<PlacedColumn> all() {
        return all;
    }

    public boolean isCollapsed(Stage stage) {
        return context.view().collapsed().contains(stage);
    }

    /** Returns left edge and width of a stage. */
    public Box span(Stage stage) {
        return spans.get(stage);
    }

    /** Returns the column of a touchpoint, or that of its collapsed stage; empty for a micro-interaction. */
    public Optional<PlacedColumn> of(Touchpoint touchpoint) {
        return Optional.ofNullable(byTouchpoint.get(touchpoint));
    }

    /** Returns the left edge of the first column. */
    public double left() {
        return all.isEmpty() ? x : all.getFirst().x();
    }

    /** Returns the right edge of the last column. */
    public double right() {
        return all.isEmpty() ? x : all.getLast().x() + all.getLast().width();
    }
}
