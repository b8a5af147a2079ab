package org.waymark.core.task;

import java.util.Locale;

import org.waymark.core.JourneyException;
import org.waymark.core.domain.StageColours;
import org.waymark.core.text.Messages;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.exchange.Importer;
import org.waymark.core.reading.ReadingChoices;

/**
 * Reads journeys from another format and changes nothing. The caller shows them, or adds them to a portfolio that is
 * being edited.
 *
 * @param importer importer of the format
 * @param file the file to read
 * @param choices what the user said about it
 */
public record ReadTask(Importer importer, NamedFile file, ReadingChoices choices) implements Task<ImportResult> {

    /** Creates the task for a file about which nothing was said. */
    public ReadTask(Importer importer, NamedFile file) {
        this(importer, file, ReadingChoices.NONE);
    }

    @Override
    public Outcome<ImportResult> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> read(progress));
    }

    ImportResult read(Progress progress) throws JourneyException {
        progress.begin(Messages.of(ReadTask.class).get("file_reading", file.shown()), 0);
        progress.check();
        byte[] content = SourceFile.content(file);
        progress.check();
        try {
            ImportResult read = importer
                    .read(new ImportInput(content, file.stem(), Locale.getDefault(), choices, progress::isCancelled));
            progress.check();
            read.portfolio().getJourneys().forEach(StageColours::fill);
            return read;
        } catch (JourneyException e) {
            throw new JourneyException(file.shown() + ": " + e.getMessage(), e);
        }
    }
}
