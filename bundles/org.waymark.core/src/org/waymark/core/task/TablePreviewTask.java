package org.waymark.core.task;

import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.table.TableImport;
import org.waymark.core.table.TableOutline;
import org.waymark.core.table.TablePlan;
import org.waymark.core.table.TableResult;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * Imports a table into a copy, so that the map as it will be and the report can be shown before anything is changed.
 *
 * @param outline the understood table
 * @param name name of a journey that has none in the table
 * @param target destination
 */
public record TablePreviewTask(TableOutline outline, String name, Target target) implements Task<TableResult> {

    /** The destination of a table. */
    public sealed interface Target {

        /** A new portfolio. */
        record Fresh() implements Target {
        }

        /** New journeys of a portfolio. */
        record Into(Portfolio portfolio) implements Target {
        }

        /** One journey, whose stages and touchpoints are updated, and added where they are missing. */
        record Update(Journey journey) implements Target {
        }
    }

    @Override
    public Outcome<TableResult> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> preview(progress));
    }

    TableResult preview(Progress progress) {
        progress.begin(Messages.of(TablePreviewTask.class).get("table_planning"), 0);
        TablePlan plan = TablePlan.of(outline, progress::isCancelled);
        Locale locale = Locale.getDefault();
        return switch (target) {
            case Target.Fresh() -> TableImport.fresh(plan, name, locale, progress::isCancelled);
            case Target.Into(Portfolio portfolio) -> TableImport.into(plan, TableImport.copy(portfolio), name, locale,
                    progress::isCancelled);
            case Target.Update(Journey journey) -> TableImport.update(plan, copied(journey), locale,
                    progress::isCancelled);
        };
    }

    private static Journey copied(Journey journey) {
        Portfolio portfolio = (Portfolio) journey.eContainer();
        return TableImport.copy(portfolio).getJourneys().get(portfolio.getJourneys().indexOf(journey));
    }

    /** Returns the journey that a target updates; empty for new journeys. */
    public Optional<Journey> updated() {
        return target instanceof Target.Update(Journey journey) ? Optional.of(journey) : Optional.empty();
    }
}
