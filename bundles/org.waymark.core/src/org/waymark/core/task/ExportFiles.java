package org.waymark.core.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.persist.Slugs;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;

/** Divides an export into tasks of one file each: a format for single journeys gets a file for each journey. */
public final class ExportFiles {

    private ExportFiles() {
    }

    /**
     * Returns the tasks in the order of the journeys.
     *
     * @param file the file, or the start of the file names, which is followed by the name of the journey: {@code
     *     a-day-at-the-bank.svg} and {@code a-loan.svg} for {@code a.svg}
     */
    public static List<ExportTask> tasks(Exporter exporter, ExportInput input, Path file) {
        if (exporter.scope(input.settings()) == Exporter.Scope.JOURNEYS || input.journeys().size() == 1) {
            return List.of(new ExportTask(exporter, input, new Output.File(file)));
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
        Set<String> taken = new HashSet<>();
        List<ExportTask> tasks = new ArrayList<>();
        for (Journey journey : input.journeys()) {
            String slug = Slugs.unique(Labels.of(journey), taken::add);
            Path own = file.resolveSibling(name.substring(0, dot) + '-' + slug + name.substring(dot));
            tasks.add(new ExportTask(exporter, input.of(journey), new Output.File(own)));
        }
        return List.copyOf(tasks);
    }

    /**
     * Outcome of several tasks.
     *
     * @param written the files that were written, each complete
     * @param problem why the file after them was not, for the user
     * @param stopped whether the user stopped it
     */
    public record Result(List<Written> written, Optional<String> problem, boolean stopped) {

        public Result {
            written = List.copyOf(written);
        }
    }

    /** A file that was written. */
    public record Written(Path file, ExchangeSummary summary) {
    }

    /** Runs tasks one after another, until one fails. */
    public static Result run(List<ExportTask> tasks, Progress progress) {
        Progress each = tasks.size() == 1 ? progress : new OfOne(progress);
        if (tasks.size() > 1) {
            progress.begin(Messages.of(ExportFiles.class).get("export_writingFiles", tasks.size()), tasks.size());
        }
        List<Written> written = new ArrayList<>();
        for (ExportTask task : tasks) {
            try {
                Optional<ExchangeSummary> summary = task.run(each).result();
                if (summary.isEmpty()) {
                    return new Result(written, Optional.empty(), true);
                }
                written.addAll(written((Output.File) task.output(), summary.get()));
                progress.worked(1);
            } catch (JourneyException e) {
                return new Result(written, Optional.of(e.getMessage()), false);
            }
        }
        return new Result(written, Optional.empty(), false);
    }

    static List<Written> written(Output.File output, ExchangeSummary summary) {
        if (summary.files() == 1) {
            return List.of(new Written(output.path().toAbsolutePath(), summary));
        }
        Messages messages = Messages.of(ExportFiles.class);
        return IntStream.rangeClosed(1, summary.files())
                .mapToObj(i -> new Written(output.numbered(i).path().toAbsolutePath(), i == 1
                        ? summary
                        : new ExchangeSummary(messages.get("export_page", i, summary.files()), List.of())))
                .toList();
    }

    /** Follows one of several files, of which only the end counts. */
    private record OfOne(Progress all) implements Progress {

        @Override
        public boolean isCancelled() {
            return all.isCancelled();
        }
    }
}
