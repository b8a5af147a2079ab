package org.waymark.core.task;

import java.util.Locale;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.Exporter;

/**
 * Writes journeys in one format.
 *
 * @param exporter exporter of the format
 * @param input content; not changed while the task runs
 * @param output destination
 */
public record ExportTask(Exporter exporter, ExportInput input, Output output) implements Task<ExchangeSummary> {

    /** @return what was written, and what was left out or changed */
    @Override
    public Outcome<ExchangeSummary> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.begin(Messages.of(ExportTask.class).get("export_writing", exporter.title(Locale.getDefault())), 0);
            if (!exporter.readsBeforeLibraries()) {
                input.awaitLibraries();
            }
            return output.writeFiles(target -> exporter.write(input.until(progress::isCancelled), target), progress);
        });
    }
}
