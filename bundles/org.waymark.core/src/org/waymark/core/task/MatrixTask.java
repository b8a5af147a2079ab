package org.waymark.core.task;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.workbook.AssignmentsCsv;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.domain.Ids;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.workbook.WorkbookSummary;
import org.waymark.core.workbook.WorkbookWriter;

/**
 * Writes the ownership matrix as a workbook, or its list of assignments as CSV.
 *
 * @param writer writer of the workbook
 * @param input content; not changed while the task runs
 * @param options options of the matrix; the list of assignments is always complete
 * @param form format of the output
 * @param output destination
 */
public record MatrixTask(WorkbookWriter writer, ExportInput input, MatrixOptions options, Form form, Output output)
        implements
            Task<MatrixTask.Result> {

    /** The format of the output. */
    public enum Form {
        /** A workbook with all sheets. */
        XLSX,
        /** The list of assignments. */
        CSV;

        /**
         * Returns the format of an output: CSV for a stream, else by the ending of the file.
         *
         * @throws JourneyException if the ending is neither
         */
        public static Form of(Output output) throws JourneyException {
            return switch (output) {
                case Output.Stream stream -> CSV;
                case Output.File(NamedFile file) -> switch (file.extension()) {
                    case "xlsx" -> XLSX;
                    case "csv" -> CSV;
                    default -> throw new JourneyException(
                            Messages.of(MatrixTask.class).get("matrix_badOutput", file.shown()));
                };
            };
        }
    }

    /** The result of the task. */
    public sealed interface Result {

        /** A workbook was written. */
        record Workbook(WorkbookSummary summary) implements Result {
        }

        /** A list with this number of assignments was written. */
        record Assignments(int count) implements Result {
        }
    }

    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.begin(Messages.of(MatrixTask.class).get("matrix_writing"), 0);
            progress.check();
            return switch (form) {
                case XLSX -> workbook(progress);
                case CSV -> assignments(progress);
            };
        });
    }

    private Result workbook(Progress progress) throws JourneyException {
        WorkbookContent content = WorkbookContent.of(input.until(progress::isCancelled), options);
        return new Result.Workbook(
                output.write(out -> writer.write(content, out, progress::isCancelled), progress));
    }

    private Result assignments(Progress progress) throws JourneyException {
        List<Assignment> assignments = Assignment.of(input.journeys(), Ids::idOf);
        return output.write(out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            AssignmentsCsv.write(assignments, input.locale(), text);
            text.flush();
            return new Result.Assignments(assignments.size());
        }, progress);
    }
}
