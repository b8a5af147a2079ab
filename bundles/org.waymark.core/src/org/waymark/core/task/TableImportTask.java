package org.waymark.core.task;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.ImportEdits;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.table.TableOutline;
import org.waymark.core.table.TableReport;
import org.waymark.core.table.TableResult;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;

/**
 * Reads a table and saves it as a portfolio, as journeys of one, or into a journey.
 *
 * @param source task that reads the table
 * @param target destination
 * @param then what to do with the result
 */
public record TableImportTask(TableReadTask source, Target target, Then then)
        implements
            Task<TableImportTask.Result> {

    /** The use of the result. */
    public enum Then {
        /** None: the caller shows the report. */
        LIST,
        /** The map is saved. */
        SAVE
    }

    /** The destination of a table. */
    public sealed interface Target {

        /** A new portfolio. */
        record Fresh(NewFile file) implements Target {
        }

        /** New journeys of a portfolio. */
        record Into(PortfolioDocument document) implements Target {
        }

        /** One journey of a portfolio. */
        record Update(PortfolioDocument document, Journey journey) implements Target {
        }
    }

    /**
     * The result of an import.
     *
     * @param outline the understood table, whose mapping may be kept
     * @param notices what must be known of the file, one line each
     * @param report what was done with each cell, or would be
     * @param journeys the new or changed journeys
     */
    public record Result(TableOutline outline, List<String> notices, TableReport report, List<Journey> journeys) {

        public Result {
            notices = List.copyOf(notices);
            journeys = List.copyOf(journeys);
        }
    }

    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            TableReadTask.Result read = source.read(progress);
            TableResult made = then == Then.SAVE ? save(read.outline(), progress) : preview(read.outline(), progress);
            return new Result(read.outline(), read.book().notices(), made.report(), made.journeys());
        });
    }

    private TableResult preview(TableOutline outline, Progress progress) {
        return new TablePreviewTask(outline, source.file().stem(), switch (target) {
            case Target.Fresh fresh -> new TablePreviewTask.Target.Fresh();
            case Target.Into(PortfolioDocument document) -> new TablePreviewTask.Target.Into(document.portfolio());
            case Target.Update(PortfolioDocument document, Journey journey) -> new TablePreviewTask.Target.Update(
                    journey);
        }).preview(progress);
    }

    private TableResult save(TableOutline outline, Progress progress) throws JourneyException {
        return switch (target) {
            case Target.Fresh(NewFile file) -> {
                TableResult made = preview(outline, progress);
                progress.check();
                file.save(made.portfolio());
                yield made;
            }
            case Target.Into(PortfolioDocument document) -> apply(document, outline, Optional.empty(), progress);
            case Target.Update(PortfolioDocument document, Journey journey) -> apply(document, outline,
                    Optional.of(journey), progress);
        };
    }

    private TableResult apply(PortfolioDocument document, TableOutline outline, Optional<Journey> journey,
            Progress progress) throws JourneyException {
        ImportEdits.TableEdit edit = ImportEdits.table(document, outline, source.file().stem(), journey,
                progress::isCancelled);
        Command command = edit.command();
        if (!command.canExecute()) {
            throw new JourneyException(Messages.of(TableImportTask.class).get("table_readOnly"));
        }
        progress.check();
        command.execute();
        PortfolioFiles.save(document);
        return edit.result();
    }
}
