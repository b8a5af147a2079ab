package org.waymark.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.waymark.core.table.PlanBuilder.StageSteps;
import org.waymark.core.table.PlanBuilder.Step;
import org.waymark.core.table.TableItem.Reason;

/**
 * Gathers the cells of a drawn map, column by column. A column without the name of a stage goes on with the stage to its
 * left. Several touchpoints in a column are parts of it; a lane between two of them belongs to the one above.
 */
final class WidePlan {

    private final TableOutline outline;
    private final PlanBuilder plan;
    private final BooleanSupplier cancelled;
    private final List<TableColumn> lanes;
    private final List<TableRow> rows;

    private StageSteps stage;
    private List<Step> touchpoints = List.of();

    WidePlan(TableOutline outline, PlanBuilder plan, BooleanSupplier cancelled) {
        this.outline = outline;
        this.plan = plan;
        this.cancelled = cancelled;
        this.lanes = outline.columns();
        this.rows = outline.sheet().rows();
    }

    void read() {
        int width = 0;
        for (int i = Math.max(0, outline.first()); i < outline.end(); i++) {
            width = Math.max(width, rows.get(i).cells().size());
        }
        PlanBuilder.JourneySteps journey = plan.journey("");
        boolean needed = lanes.stream().anyMatch(it -> it.filled() > 0
                && it.use() instanceof ColumnUse.Field(TableField field) && field.needsTouchpoint());
        for (int c = outline.label() + 1; c < width; c++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            String name = outline.first() < 0 ? "" : rows.get(outline.first()).cell(c).strip();
            boolean filled = !name.isEmpty() || hasContent(c);
            if (!filled) {
                continue;
            }
            int row = outline.first() < 0 ? 0 : rows.get(outline.first()).number();
            if (stage == null || !name.isEmpty() && !name.equals(stage.step().name())) {
                stage = journey.stage(name, "", row, c);
                touchpoints = List.of();
            }
            column(c, needed);
        }
    }

    private boolean hasContent(int column) {
        return lanes.stream().anyMatch(lane -> !cell(lane, column).isBlank());
    }

    private String cell(TableColumn lane, int column) {
        return rows.get(lane.index()).cell(column);
    }

    private void column(int c, boolean needed) {
        List<List<Step>> blocks = blocks(c);
        if (blocks.isEmpty() && touchpoints.isEmpty() && needed && hasContent(c)) {
            Step named = stage.touchpoint(stage.step().name(), "", row(c), c);
            if (named.isNew()) {
                plan.namedByStage();
                named.seen();
            }
            blocks.add(List.of(named));
        }
        touchpoints = blocks.isEmpty() ? touchpoints : blocks.getFirst();
        int block = -1;
        boolean lanesSince = true;
        boolean told = false;
        for (int i = 0; i < lanes.size(); i++) {
            TableColumn lane = lanes.get(i);
            String text = cell(lane, c);
            if (text.isBlank()) {
                continue;
            }
            if (lane.use().is(TableField.TOUCHPOINT)) {
                block += lanesSince ? 1 : 0;
                lanesSince = false;
                touchpoints = block < blocks.size() ? blocks.get(block) : touchpoints;
                continue;
            }
            lanesSince |= block >= 0;
            boolean ofStage = touchpoints.isEmpty()
                    || lane.use() instanceof ColumnUse.Field(TableField field) && field.needsStage();
            Step step = ofStage ? stage.step() : touchpoints.getFirst();
            int row = rows.get(lane.index()).number();
            step.add(new PlannedValue(i, text, row, c));
            if (!ofStage && touchpoints.size() > 1 && !told) {
                told = true;
                plan.add(Reason.FIRST_OF_SEVERAL, row, c, touchpoints.getFirst().name(),
                        Integer.toString(touchpoints.size()));
            }
        }
    }

    private int row(int column) {
        return lanes.stream().filter(lane -> !cell(lane, column).isBlank()).findFirst()
                .map(lane -> rows.get(lane.index()).number()).orElse(0);
    }

    /** Returns the touchpoints of a column; those with lanes between them in blocks of their own. */
    private List<List<Step>> blocks(int c) {
        List<List<Step>> blocks = new ArrayList<>();
        boolean lanesSince = true;
        for (TableColumn lane : lanes) {
            String text = cell(lane, c);
            if (text.isBlank()) {
                continue;
            }
            if (lane.use().is(TableField.TOUCHPOINT)) {
                if (lanesSince) {
                    blocks.add(new ArrayList<>());
                }
                lanesSince = false;
                for (String name : ListCell.lines(text)) {
                    Step step = stage.touchpoint(name, "", rows.get(lane.index()).number(), c);
                    if (!step.isNew()) {
                        plan.same(rows.get(lane.index()).number());
                    }
                    step.seen();
                    blocks.getLast().add(step);
                }
            } else {
                lanesSince = true;
            }
        }
        return blocks;
    }
}
