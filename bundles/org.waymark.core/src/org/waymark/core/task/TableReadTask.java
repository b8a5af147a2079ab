package org.waymark.core.task;

import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.TableImporter;
import org.waymark.core.reading.ReadingChoices;
import org.waymark.core.table.TableBook;
import org.waymark.core.table.TableMapping;
import org.waymark.core.table.TableOutline;
import org.waymark.core.text.Messages;

/**
 * Reads the cells of a file and understands its table; changes nothing. The user may change the outline before it goes
 * to a {@link TablePreviewTask} and an import.
 *
 * @param importer importer of the format
 * @param file the file to read
 * @param mapping what the user decided so far; {@link TableMapping#NONE} at first
 */
public record TableReadTask(TableImporter importer, NamedFile file, TableMapping mapping)
        implements
            Task<TableReadTask.Result> {

    /**
     * The understood table.
     *
     * @param book all cells of the file
     * @param outline understanding of the chosen sheet
     */
    public record Result(TableBook book, TableOutline outline) {
    }

    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> read(progress));
    }

    /** Returns the task that reads the cells alone, for a user who says himself what they are. */
    public Task<TableBook> book() {
        return progress -> Outcome.of(() -> book(progress));
    }

    Result read(Progress progress) throws JourneyException {
        TableBook book = book(progress);
        try {
            return new Result(book, TableOutline.of(book, mapping, Locale.getDefault()));
        } catch (JourneyException e) {
            throw named(e);
        }
    }

    private TableBook book(Progress progress) throws JourneyException {
        progress.begin(Messages.of(TableReadTask.class).get("file_reading", file.shown()), 0);
        progress.check();
        byte[] content = SourceFile.content(file);
        progress.check();
        try {
            TableBook book = importer.book(input(content, mapping.choices(), progress));
            progress.check();
            return book;
        } catch (JourneyException e) {
            throw named(e);
        }
    }

    private JourneyException named(JourneyException e) {
        return new JourneyException(file.shown() + ": " + e.getMessage(), e);
    }

    private ImportInput input(byte[] content, ReadingChoices choices, Progress progress) {
        return new ImportInput(content, file.stem(), Locale.getDefault(), choices, progress::isCancelled);
    }

    /** Returns the mapping that lies beside the file; empty if there is none. */
    public Optional<NamedFile> proposed() {
        return MappingFile.beside(file);
    }
}
