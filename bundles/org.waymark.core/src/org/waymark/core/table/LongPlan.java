package org.waymark.core.table;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.waymark.core.table.PlanBuilder.JourneySteps;
import org.waymark.core.table.PlanBuilder.StageSteps;
import org.waymark.core.table.PlanBuilder.Step;
import org.waymark.core.table.TableItem.Reason;

/**
 * Gathers the cells of a table with a row for each touchpoint. A blank name means that of the row above; a new stage
 * without the name of a touchpoint is a row of the stage itself.
 */
final class LongPlan {

    private static final int ROWS_BETWEEN_CHECKS = 256;

    private final TableOutline outline;
    private final PlanBuilder plan;
    private final BooleanSupplier cancelled;
    private final List<TableColumn> columns;
    private final int journeyColumn;
    private final int stageColumn;
    private final int touchpointColumn;
    private final int levelColumn;
    private final int stageIdColumn;
    private final int touchpointIdColumn;
    /** For each column whether its cells are content; null for columns without a cell. */
    private final boolean[] content;
    private final boolean[] ofStage;
    private final boolean namedByStage;

    private JourneySteps journey;
    private StageSteps stage;
    private Step touchpoint;
    private String stageId = "";

    LongPlan(TableOutline outline, PlanBuilder plan, BooleanSupplier cancelled) {
        this.outline = outline;
        this.plan = plan;
        this.cancelled = cancelled;
        this.columns = outline.columns();
        journeyColumn = index(TableField.JOURNEY);
        stageColumn = index(TableField.STAGE);
        touchpointColumn = index(TableField.TOUCHPOINT);
        levelColumn = index(TableField.LEVEL);
        stageIdColumn = index(TableField.STAGE_ID);
        touchpointIdColumn = index(TableField.TOUCHPOINT_ID);
        content = new boolean[columns.size()];
        ofStage = new boolean[columns.size()];
        boolean needed = false;
        for (int i = 0; i < content.length; i++) {
            TableColumn column = columns.get(i);
            boolean field = column.use() instanceof ColumnUse.Field;
            content[i] = column.filled() > 0
                    && !(column.use() instanceof ColumnUse.Field(TableField its) && its.isStructure());
            ofStage[i] = field && ((ColumnUse.Field) column.use()).field().needsStage();
            needed |= content[i] && field && ((ColumnUse.Field) column.use()).field().needsTouchpoint();
        }
        namedByStage = touchpointColumn < 0 && touchpointIdColumn < 0 && needed;
    }

    private int index(TableField field) {
        return outline.column(field).map(TableColumn::index).orElse(-1);
    }

    void read() {
        List<TableRow> rows = outline.sheet().rows();
        TableRow headings = rows.get(Math.max(0, outline.first() - 1));
        for (int i = outline.first(); i < outline.end(); i++) {
            if (i % ROWS_BETWEEN_CHECKS == 0 && cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            TableRow row = rows.get(i);
            if (isHeading(row, headings)) {
                plan.add(Reason.REPEATED_HEADINGS, row.number(), -1, "", "");
            } else {
                row(row);
            }
        }
    }

    /** Returns whether a row repeats the headings, as at the top of each page. */
    private boolean isHeading(TableRow row, TableRow headings) {
        int named = touchpointColumn >= 0 ? touchpointColumn : stageColumn;
        return named >= 0 && columns.size() > 1 && !row.cell(named).isBlank()
                && row.cell(named).equals(headings.cell(named)) && row.cells().equals(headings.cells());
    }

    private void row(TableRow row) {
        place(row);
        Step step = touchpoint == null ? stage.step() : touchpoint;
        for (int i = 0; i < content.length; i++) {
            if (content[i]) {
                int column = columns.get(i).index();
                String cell = row.cell(column);
                if (!cell.isBlank()) {
                    (ofStage[i] ? stage.step() : step).add(new PlannedValue(i, cell, row.number(), column));
                }
            }
        }
    }

    /** Finds the journey, stage and touchpoint of a row. */
    private void place(TableRow row) {
        String journeyName = cell(row, journeyColumn);
        boolean newJourney = journey == null || !journeyName.isEmpty() && !journeyName.equals(journey.name());
        if (newJourney) {
            journey = plan.journey(journeyName);
        }
        String stageName = cell(row, stageColumn);
        String id = cell(row, stageIdColumn);
        boolean newStage = newJourney || stage == null || !id.equals(stageId) && !id.isEmpty()
                || !stageName.isEmpty() && !stageName.equals(stage.step().name())
                        && (id.isEmpty() || !id.equals(stageId));
        if (newStage) {
            stage = journey.stage(stageName, id, row.number(), stageColumn);
            stageId = id;
            touchpoint = null;
        }
        String name = cell(row, touchpointColumn);
        String touchpointId = cell(row, touchpointIdColumn);
        if (!name.isEmpty() || !touchpointId.isEmpty()) {
            touchpoint(row, name, touchpointId);
        } else if (namedByStage) {
            touchpoint(row, stage.step().name(), "");
        } else if (isStageRow(row)) {
            touchpoint = null;
        } else if (touchpoint != null) {
            plan.same(row.number());
        }
    }

    private void touchpoint(TableRow row, String name, String id) {
        Step before = touchpoint;
        touchpoint = stage.touchpoint(name, id, row.number(), touchpointColumn);
        if (!touchpoint.isNew() && id.isEmpty()) {
            plan.same(row.number());
        }
        if (namedByStage && before != touchpoint && touchpoint.isNew()) {
            plan.namedByStage();
        }
        touchpoint.seen();
    }

    private boolean isStageRow(TableRow row) {
        String level = cell(row, levelColumn).toLowerCase(Locale.ROOT);
        return !level.isEmpty() && (level.startsWith("stage") || level.startsWith("этап"));
    }

    private static String cell(TableRow row, int column) {
        return column < 0 ? "" : DashCell.text(row.cell(column).strip());
    }
}
