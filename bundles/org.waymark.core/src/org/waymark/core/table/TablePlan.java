package org.waymark.core.table;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The cells of a table, gathered by journey, stage and touchpoint. Nothing is read as a number or name of the library
 * yet.
 *
 * @param outline understanding of the table
 * @param journeys journeys in the order of the table
 * @param items what was noticed while gathering
 */
public record TablePlan(TableOutline outline, List<PlannedJourney> journeys, List<TableItem> items) {

    public TablePlan {
        journeys = List.copyOf(journeys);
        items = List.copyOf(items);
    }

    /**
     * Gathers the cells of a table.
     *
     * @param cancelled asked now and then
     * @throws CancellationException if it was cancelled
     */
    public static TablePlan of(TableOutline outline, BooleanSupplier cancelled) {
        PlanBuilder plan = new PlanBuilder(outline.sheet().name());
        if (outline.shape() == TableShape.LONG) {
            new LongPlan(outline, plan, cancelled).read();
        } else {
            new WidePlan(outline, plan, cancelled).read();
        }
        return new TablePlan(outline, plan.journeys(), plan.items());
    }

    /** Returns the number of touchpoints. */
    public int touchpoints() {
        return journeys.stream().flatMap(it -> it.stages().stream()).mapToInt(it -> it.touchpoints().size()).sum();
    }
}
