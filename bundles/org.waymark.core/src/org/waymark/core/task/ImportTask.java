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
 * @param source reads them
 * @param target where they go
 */
public record ImportTask(ReadTask source, Target target) implements Task<ImportTask.Result> {

    /** Where journeys go. */
    public sealed interface Target {

        /** A portfolio of their own. */
        record Fresh(NewFile file) implements Target {
        }

        /** A portfolio that exists. */
        record Into(PortfolioDocument document) implements Target {
        }
    }

    /**
     * What was imported.
     *
     * @param summary what was read, and what was left out or changed
     * @param journeys the new journeys, under the names they have now
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
