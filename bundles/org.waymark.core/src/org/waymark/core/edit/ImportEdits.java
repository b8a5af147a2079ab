package org.waymark.core.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.waymark.core.exchange.PortfolioJoin;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.table.TableImport;
import org.waymark.core.table.TableOutline;
import org.waymark.core.table.TablePlan;
import org.waymark.core.table.TableResult;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/** Adds imported journeys and tables to a portfolio that is being edited. */
public final class ImportEdits {

    /** The import of a table as a command. */
    public interface TableEdit {

        /** Returns the command, one undo step; unexecutable for a portfolio that may not be changed. */
        Command command();

        /**
         * Returns what was done.
         *
         * @throws IllegalStateException before the command was executed
         */
        TableResult result();
    }

    private ImportEdits() {
    }

    /**
     * Returns the command that does what {@link PortfolioJoin} does, as one undo step; the new journeys are selected
     * afterwards.
     *
     * @param imported portfolio in no document
     */
    public static Command join(PortfolioDocument document, Portfolio imported) {
        return document.readOnly()
                ? UnexecutableCommand.INSTANCE
                : new Recorded(Messages.of(ImportEdits.class).get("edit_importJourneys"), document.portfolio(),
                        () -> PortfolioJoin.into(document.portfolio(), imported));
    }

    /**
     * Returns the import of a table into a portfolio; the new or changed journeys are selected afterwards.
     *
     * @param outline the understood table
     * @param name name of a journey that has none in the table
     * @param journey journey to update; empty = the table becomes new journeys
     * @param cancelled asked while the table is planned, before the command exists
     */
    public static TableEdit table(PortfolioDocument document, TableOutline outline, String name,
            Optional<Journey> journey, BooleanSupplier cancelled) {
        Messages messages = Messages.of(ImportEdits.class);
        TablePlan plan = TablePlan.of(outline, cancelled);
        AtomicReference<TableResult> result = new AtomicReference<>();
        String label = journey.map(it -> messages.get("edit_importTable", Labels.of(it)))
                .orElseGet(() -> messages.get("edit_importJourneys"));
        Command command = document.readOnly()
                ? UnexecutableCommand.INSTANCE
                : new Recorded(label, document.portfolio(), () -> {
                    Locale locale = Locale.getDefault();
                    result.set(journey.isPresent()
                            ? TableImport.update(plan, journey.get(), locale, () -> false)
                            : TableImport.into(plan, document.portfolio(), name, locale, () -> false));
                    return result.get().journeys();
                });
        return new TableEdit() {

            @Override
            public Command command() {
                return command;
            }

            @Override
            public TableResult result() {
                if (result.get() == null) {
                    throw new IllegalStateException("the command was not executed");
                }
                return result.get();
            }
        };
    }
}
