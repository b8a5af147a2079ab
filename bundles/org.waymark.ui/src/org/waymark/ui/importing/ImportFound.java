package org.waymark.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.exchange.Importer;
import org.waymark.core.exchange.TableImporter;
import org.waymark.core.layout.Theme;
import org.waymark.core.reading.ReadingChoices;
import org.waymark.core.table.TableBook;
import org.waymark.core.table.TableMapping;
import org.waymark.core.task.MappingFile;
import org.waymark.core.task.MatrixImportTask;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.Outcome;
import org.waymark.core.task.ReadTask;
import org.waymark.core.task.TableReadTask;
import org.waymark.core.task.Task;
import org.waymark.core.text.Messages;
import org.waymark.core.workbook.ImportReport;
import org.waymark.office.OwnershipImport;
import org.waymark.ui.importing.table.JourneyDrawing;
import org.waymark.ui.importing.table.TableDraft;
import org.waymark.ui.preview.Drawing;
import org.waymark.ui.session.PortfolioSession;

/** Content of a file, read but not imported yet. */
sealed interface ImportFound {

    /**
     * Journeys.
     *
     * @param drawing the first of them
     */
    record Journeys(ImportResult result, Optional<Drawing> drawing) implements ImportFound {

        List<String> notices() {
            return result.summary().notices();
        }
    }

    /** Edits of an ownership workbook. */
    record Edits(ImportReport report) implements ImportFound {
    }

    /** A table, whose columns the user can give another meaning. */
    record Table(TableDraft draft) implements ImportFound {
    }

    /**
     * A spreadsheet that is no ownership workbook.
     *
     * @param table the format it is to be read as
     */
    record Foreign(ImportSource table) implements ImportFound {
    }

    /** Returns the task that reads a file. */
    static Task<ImportFound> task(ImportSource source, NamedFile file, ReadingChoices choices,
            Optional<PortfolioSession> session, Theme theme) {
        return switch (source) {
            case ImportSource.Workbook workbook -> workbook(session, file);
            case ImportSource.Map(TableImporter importer) -> table(importer, file, choices);
            case ImportSource.Map(Importer importer) -> map(new ReadTask(importer, file, choices), theme);
        };
    }

    private static Task<ImportFound> map(ReadTask read, Theme theme) {
        return progress -> switch (read.run(progress)) {
            case Outcome.Done<ImportResult>(ImportResult result) -> new Outcome.Done<>(
                    new Journeys(result, drawing(result, read.file().path().toAbsolutePath().getParent(), theme)));
            case Outcome.Cancelled<ImportResult> cancelled -> new Outcome.Cancelled<>();
        };
    }

    /** Reads a table as the mapping beside it says, if there is one. */
    private static Task<ImportFound> table(TableImporter importer, NamedFile file, ReadingChoices choices) {
        return progress -> {
            Optional<NamedFile> kept = MappingFile.beside(file);
            TableMapping mapping = (kept.isPresent() ? MappingFile.read(kept.get()) : TableMapping.NONE).with(choices);
            return switch (new TableReadTask(importer, file, mapping).book().run(progress)) {
                case Outcome.Done<TableBook>(TableBook book) -> new Outcome.Done<>(
                        new Table(TableDraft.of(book, mapping)));
                case Outcome.Cancelled<TableBook> cancelled -> new Outcome.Cancelled<>();
            };
        };
    }

    /** Compares a workbook with the open portfolio. */
    private static Task<ImportFound> workbook(Optional<PortfolioSession> session, NamedFile file) {
        return progress -> {
            Optional<ImportSource> table = ImportSource.table("xlsx");
            if (table.isPresent() && !OwnershipImport.isOurs(file.path())) {
                return new Outcome.Done<>(new Foreign(table.get()));
            }
            Messages messages = Messages.of(ImportFound.class);
            PortfolioSession into = session.orElseThrow(() -> new JourneyException(messages.get("import_noPortfolio",
                    file.shown())));
            if (into.document().readOnly()) {
                throw new JourneyException(messages.get("import_readOnly", into.name()));
            }
            return switch (edits(into, file).run(progress)) {
                case Outcome.Done<MatrixImportTask.Result> done -> new Outcome.Done<>(
                        new Edits(done.value().report()));
                case Outcome.Cancelled<MatrixImportTask.Result> cancelled -> new Outcome.Cancelled<>();
            };
        };
    }

    private static MatrixImportTask edits(PortfolioSession session, NamedFile file) throws JourneyException {
        return new MatrixImportTask(session.document(), session.name(), OwnershipImport::read, file,
                MatrixImportTask.Then.LIST);
    }

    private static Optional<Drawing> drawing(ImportResult read, Path folder, Theme theme) {
        return read.portfolio().getJourneys().isEmpty()
                ? Optional.empty()
                : Optional.of(JourneyDrawing.of(read.portfolio(), 0, folder, theme));
    }
}
