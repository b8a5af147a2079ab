package org.waymark.core.task;

import java.util.List;

import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.exchange.PortfolioJoin;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;

/**
 * Reads journeys from another format and saves them.
 *
 * @param source task that reads them
 * @param target destination
 */
public record ImportTask(ReadTask source, Target target) implements Task<ImportTask.Result> {

    /** The destination of imported journeys. */
    public sealed interface Target {

        /** A new portfolio. */
        record Fresh(NewFile file) implements Target {
        }

        /** An existing portfolio. */
        record Into(PortfolioDocument document) implements Target {
        }
    }

    /**
     * The result of an import.
     *
     * @param summary what was read, and what was left out or changed
     * @param journeys the new journeys under their final names
     */
    public record Result(ExchangeSummary summary, List<Journey> journeys) {

        public Result {
            journeys = List.copyOf(journeys);
        }
    }

    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            ImportResult read = source.read(progress);
            return new Result(read.summary(), switch (target) {
                case Target.Fresh(NewFile file) -> file.save(read.portfolio()).portfolio().getJourneys();
                case Target.Into(PortfolioDocument document) -> add(document, read);
            });
        });
    }

    private static List<Journey> add(PortfolioDocument document, ImportResult read) throws JourneyException {
        List<Journey> journeys = PortfolioJoin.into(document.portfolio(), read.portfolio());
        PortfolioFiles.save(document);
        return journeys;
    }
}
