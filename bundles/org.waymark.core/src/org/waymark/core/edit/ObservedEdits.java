package org.waymark.core.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.waymark.core.paths.PathReport;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;

/** Writes what a log says into the portfolio: an observed journey, which the next run updates. */
public final class ObservedEdits {

    /** The largest number of paths that become journeys of their own. */
    public static final int MOST_PATHS = 10;

    /**
     * The choices of a reader.
     *
     * @param planned the journey that was compared
     * @param observed the journey of the last run; empty = a new one
     * @param threshold percent of customers who skip a touchpoint from which on it counts as missing
     * @param date day of the evidence
     * @param eachPath whether each of the top paths becomes a journey of its own
     */
    public record Settings(Journey planned, Optional<Journey> observed, int threshold, LocalDate date,
            boolean eachPath) {

        /** The threshold unless another is given. */
        public static final int THRESHOLD = 20;
    }

    /** The edit as a command. */
    public interface ObservedEdit {

        /** Returns the command, one undo step; unexecutable for a portfolio that may not be changed. */
        Command command();

        /**
         * Returns the written journeys, the observed one first.
         *
         * @throws IllegalStateException before the command was executed
         */
        List<Journey> journeys();
    }

    private ObservedEdits() {
    }

    /** Returns the edit that writes a report; the journeys are selected afterwards. */
    public static ObservedEdit write(PortfolioDocument document, PathReport report, Settings settings) {
        AtomicReference<List<Journey>> written = new AtomicReference<>(List.of());
        String label = Messages.of(ObservedEdits.class).get("edit_observed", Labels.of(settings.planned()));
        Command command = document.readOnly()
                ? UnexecutableCommand.INSTANCE
                : new Recorded(label, document.portfolio(), () -> {
                    List<Journey> journeys = new ArrayList<>();
                    journeys.add(new ObservedWriter(document.portfolio(), report, settings).write());
                    if (settings.eachPath()) {
                        ObservedPaths paths = new ObservedPaths(document.portfolio(), settings.planned());
                        report.top().stream().limit(MOST_PATHS).forEach(path -> journeys.add(paths.write(path)));
                    }
                    written.set(List.copyOf(journeys));
                    return journeys;
                });
        return new ObservedEdit() {

            @Override
            public Command command() {
                return command;
            }

            @Override
            public List<Journey> journeys() {
                if (written.get().isEmpty()) {
                    throw new IllegalStateException("the command was not executed");
                }
                return written.get();
            }
        };
    }
}
