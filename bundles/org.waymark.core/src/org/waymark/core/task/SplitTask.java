package org.waymark.core.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Labels;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;

/**
 * Gives journeys files of their own, or puts them back into the file of the portfolio, and saves.
 *
 * @param document the portfolio
 * @param journeys the journeys meant; those that are there already stay
 * @param where where they go
 */
public record SplitTask(PortfolioDocument document, List<Journey> journeys, Where where)
        implements
            Task<List<SplitTask.Moved>> {

    /** Where journeys are. */
    public enum Where {
        /** In files of their own. */
        APART,
        /** In the file of the portfolio. */
        TOGETHER
    }

    /** A journey that is in another file now. */
    public record Moved(String name, Path file) {
    }

    public SplitTask {
        journeys = List.copyOf(journeys);
    }

    /** @return the journeys that were moved; nothing was written if there are none */
    @Override
    public Outcome<List<Moved>> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.check();
            List<Moved> moved = new ArrayList<>();
            for (Journey journey : journeys) {
                boolean apart = !document.fileOf(journey).equals(document.rootFile());
                if (apart != (where == Where.APART)) {
                    move(journey);
                    moved.add(new Moved(Labels.of(journey), document.fileOf(journey)));
                }
            }
            if (!moved.isEmpty()) {
                PortfolioFiles.save(document);
            }
            return List.copyOf(moved);
        });
    }

    private void move(Journey journey) {
        switch (where) {
            case APART -> PortfolioFiles.split(document, journey);
            case TOGETHER -> PortfolioFiles.join(document, journey);
        }
    }
}
