package org.waymark.core.task;

import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathEngine;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.text.Messages;

/**
 * Finds the paths in a log.
 *
 * @param engine the engine that reads it
 * @param request the question
 */
public record PathsTask(PathEngine engine, PathRequest request) implements Task<PathReport> {

    @Override
    public Outcome<PathReport> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.check();
            PathReport report = engine.analyse(request, of(progress));
            progress.check();
            return report;
        });
    }

    /** Returns the progress of an engine that is shown as that of a task. */
    public static PathProgress of(Progress progress) {
        Messages messages = Messages.of(PathsTask.class);
        return new PathProgress() {

            @Override
            public void begin(Part part, int total) {
                progress.begin(messages.get(switch (part) {
                    case READ -> "paths_read";
                    case SORT -> "paths_sort";
                    case COUNT -> "paths_count";
                    case MOVES -> "paths_moves";
                    case COMPARE -> "paths_compare";
                }), total);
            }

            @Override
            public void worked(int steps) {
                progress.worked(steps);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }
}
