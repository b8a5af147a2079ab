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

/** What the tests of tasks work on. */
final class Works {

    private Works() {
    }

    /** Wants to stop as soon as it is asked for the given time; 1 is the first. */
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

    /** A portfolio of the first template in a file. */
    static PortfolioDocument saved(Path file) throws JourneyException {
        PortfolioDocument document = PortfolioFiles.create(file,
                Templates.create(Templates.all().getFirst(), Locale.ENGLISH));
        PortfolioFiles.save(document);
        return document;
    }

    /** The names of all files below a folder. */
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
