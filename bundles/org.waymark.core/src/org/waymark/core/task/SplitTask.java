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
 * Moves journeys into files of their own, or back into the file of the portfolio, and saves.
 *
 * @param document the portfolio
 * @param journeys journeys to move; those that are in place already stay
 * @param where destination of the journeys
 */
public record SplitTask(PortfolioDocument document, List<Journey> journeys, Where where)
        implements
            Task<List<SplitTask.Moved>> {

    /** The destination of journeys. */
    public enum Where {
        /** Files of their own. */
        APART,
        /** The file of the portfolio. */
        TOGETHER
    }

    /** A journey that was moved to another file. */
    public record Moved(String name, Path file) {
    }

    public SplitTask {
        journeys = List.copyOf(journeys);
    }

    /** @return the moved journeys; without any, nothing was written */
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
