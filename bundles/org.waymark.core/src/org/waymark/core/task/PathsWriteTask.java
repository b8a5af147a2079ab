package org.waymark.core.task;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.ObservedEdits;
import org.waymark.core.paths.PathReport;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;

/**
 * Writes the paths of a log into a portfolio and saves it.
 *
 * @param document the portfolio, opened for writing
 * @param report what was found
 * @param settings how it is written
 */
public record PathsWriteTask(PortfolioDocument document, PathReport report, ObservedEdits.Settings settings)
        implements
            Task<List<Journey>> {

    /** @return the written journeys, the observed one first */
    @Override
    public Outcome<List<Journey>> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            ObservedEdits.ObservedEdit edit = ObservedEdits.write(document, report, settings);
            Command command = edit.command();
            if (!command.canExecute()) {
                throw new JourneyException(Messages.of(PathsWriteTask.class).get("table_readOnly"));
            }
            progress.check();
            command.execute();
            PortfolioFiles.save(document);
            return edit.journeys();
        });
    }
}
