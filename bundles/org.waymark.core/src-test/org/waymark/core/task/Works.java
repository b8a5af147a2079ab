package org.waymark.core.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.templates.Templates;

/** Portfolios and progress for the tests of tasks. */
final class Works {

    private Works() {
    }

    /** Cancels at the given query, counted from 1. */
    static final class StopAt implements Progress {

        private final int time;
        private int asked;

        StopAt(int time) {
            this.time = time;
        }

        @Override
        public boolean isCancelled() {
            asked++;
            return asked >= time;
        }
    }

    /** Returns a saved portfolio made from the first template. */
    static PortfolioDocument saved(Path file) throws JourneyException {
        PortfolioDocument document = PortfolioFiles.create(file,
                Templates.create(Templates.all().getFirst(), Locale.ENGLISH));
        PortfolioFiles.save(document);
        return document;
    }

    /** Returns the names of all files below a folder. */
    static List<String> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <R> R done(Task<R> task) throws JourneyException {
        return task.run(Progress.NONE).result().orElseThrow();
    }
}
