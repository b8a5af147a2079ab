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
 * Imports an edited ownership workbook.
 *
 * @param document portfolio to import into
 * @param shown the user's name of the portfolio, for messages
 * @param reader reader of the workbook
 * @param workbook the edited file
 * @param then what to do with the edits
 */
public record MatrixImportTask(PortfolioDocument document, String shown, WorkbookReader reader, NamedFile workbook,
        Then then) implements Task<MatrixImportTask.Result> {

    /** The use of the edits. */
    public enum Then {
        /** None: the caller shows the report and may execute its command. */
        LIST,
        /** The edits are applied and the portfolio is saved. */
        SAVE
    }

    /** The result of the import. */
    public sealed interface Result {

        /** Returns the report on the workbook. */
        ImportReport report();

        /** Nothing was changed. */
        record Listed(ImportReport report) implements Result {
        }

        /** The edits were applied and saved; without edits nothing was written. */
        record Saved(ImportReport report) implements Result {
        }

        /** Nothing was changed although there were edits; the reason is one line for the user. */
        record Refused(ImportReport report, String reason) implements Result {
        }
    }

    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.begin(Messages.of(MatrixImportTask.class).get("file_reading", workbook.shown()), 0);
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
