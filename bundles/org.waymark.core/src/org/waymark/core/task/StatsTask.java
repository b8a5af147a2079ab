package org.waymark.core.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.JourneyStatistics;
import org.waymark.core.insight.LibraryStatistics;
import org.waymark.core.persist.LoadNotice;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;

/**
 * Counts the content of a portfolio and the completeness of its journeys.
 *
 * @param file a portfolio or journey file
 * @param journey id or name of a journey; empty = that of a journey file, or all
 */
public record StatsTask(NamedFile file, Optional<String> journey) implements Task<StatsTask.Result> {

    /**
     * The statistics.
     *
     * @param library statistics of the portfolio; empty if one journey was asked for
     * @param journeys statistics of the journeys, in the order of the portfolio
     * @param notices notices about the files that were read
     */
    public record Result(Optional<LibraryStatistics> library, List<JourneyStatistics> journeys,
            List<LoadNotice> notices) {

        public Result {
            journeys = List.copyOf(journeys);
            notices = List.copyOf(notices);
        }
    }

    /** @throws JourneyException if the file cannot be read, or has no such journey */
    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.check();
            PortfolioDocument document = PortfolioFiles.load(file.path());
            List<Journey> chosen = new JourneyChoice(document, file.shown()).journeys(journey);
            progress.begin(Messages.of(StatsTask.class).get("stats_counting"), chosen.size());
            List<JourneyStatistics> journeys = new ArrayList<>();
            for (Journey each : chosen) {
                progress.check();
                journeys.add(JourneyStatistics.of(document.portfolio(), each, Ids::idOf));
                progress.worked(1);
            }
            boolean whole = journey.isEmpty() && document.focus().isEmpty();
            return new Result(whole ? Optional.of(LibraryStatistics.of(document.portfolio())) : Optional.empty(),
                    journeys, document.notices());
        });
    }
}
