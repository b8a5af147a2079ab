package org.waymark.core.task;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.workbook.ImportReport;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.workbook.WorkbookReader;

/**
 * Takes back an ownership workbook that was edited.
 *
 * @param document the portfolio it goes into
 * @param shown what the user calls the portfolio, for messages
 * @param reader reads the workbook
 * @param workbook the file that came back
 * @param then what is done with what the workbook says
 */
public record MatrixImportTask(PortfolioDocument document, String shown, WorkbookReader reader, NamedFile workbook,
        Then then) implements Task<MatrixImportTask.Result> {

    /** What is done with what a workbook says. */
    public enum Then {
        /** Nothing: the caller shows it, and may execute the command of the report. */
        LIST,
        /** It is taken over, and the portfolio is saved. */
        SAVE
    }

    /** What came of it. */
    public sealed interface Result {

        /** What the workbook says. */
        ImportReport report();

        /** Nothing was changed. */
        record Listed(ImportReport report) implements Result {
        }

        /** What could be taken over is in the portfolio and on disk; if there was nothing, nothing was written. */
        record Saved(ImportReport report) implements Result {
        }

        /** Nothing was changed, though there was something to take over; the reason is one line for the user. */
        record Refused(ImportReport report, String reason) implements Result {
        }
    }

    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.begin(Messages.of(MatrixImportTask.class).get("import_reading", workbook.shown()), 0);
            ImportReport report = read(progress);
            progress.check();
            return switch (then) {
                case LIST -> new Result.Listed(report);
                case SAVE -> save(report);
            };
        });
    }

    private ImportReport read(Progress progress) throws JourneyException {
        try {
            return reader.read(document, workbook.path(), Locale.getDefault(), progress::isCancelled);
        } catch (IOException e) {
            throw new JourneyException(
                    Messages.of(MatrixImportTask.class).get("import_unreadable", workbook.shown(), e.getMessage()), e);
        }
    }

    private Result save(ImportReport report) throws JourneyException {
        Messages messages = Messages.of(MatrixImportTask.class);
        Optional<Command> command = report.command(new DocumentDomain(document));
        if (command.isEmpty()) {
            return new Result.Saved(report);
        }
        if (document.readOnly()) {
            return new Result.Refused(report, messages.get("matrix_readOnly", shown));
        }
        if (!command.get().canExecute()) {
            return new Result.Refused(report, messages.get("matrix_impossible", shown));
        }
        command.get().execute();
        PortfolioFiles.save(document);
        return new Result.Saved(report);
    }
}
