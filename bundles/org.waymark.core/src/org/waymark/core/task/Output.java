package org.waymark.core.task;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportTarget;
import org.waymark.core.exchange.StoppableStream;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.file.DiskFullException;
import org.waymark.core.persist.file.FileTransaction;
import org.waymark.core.persist.file.WholeFile;

/** The destination of a result. A task that fails or is cancelled leaves its old content. */
public sealed interface Output {

    /** A stream of the caller, which stays open. */
    record Stream(OutputStream stream) implements Output {
    }

    /** A file, which is replaced in one step when the result is complete. */
    record File(NamedFile file) implements Output {

        /** Creates a file that is shown with its path. */
        public File(Path path) {
            this(new NamedFile(path));
        }

        /** Returns the path of the file. */
        public Path path() {
            return file.path();
        }

        /** Returns the reason why the file cannot be written, for the user; empty if none is known. */
        public Optional<String> problem() {
            Messages messages = Messages.of(Output.class);
            Path path = file.path();
            if (Files.isDirectory(path)) {
                return Optional.of(messages.get("output_isFolder", file.shown()));
            }
            Path folder = path.toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) {
                return Optional.of(messages.get("output_noFolder", file.shown(), folder));
            }
            return Files.exists(path) && !Files.isWritable(path)
                    ? Optional.of(messages.get("output_readOnly", file.shown()))
                    : Optional.empty();
        }

        private void refuseProblem() throws JourneyException {
            Optional<String> problem = problem();
            if (problem.isPresent()) {
                throw new JourneyException(problem.get());
            }
        }

        /** Returns whether it is a device or a pipe, such as /dev/stdout. */
        boolean isDevice() {
            return Files.exists(path()) && !Files.isRegularFile(path()) && !Files.isDirectory(path());
        }

        /** Returns one of several files: {@code map-2.png} for {@code map.png}. */
        public File numbered(int number) {
            return new File(
                    new NamedFile(numbered(path(), number), numbered(Path.of(file.shown()), number).toString()));
        }

        private static Path numbered(Path path, int number) {
            String name = path.getFileName().toString();
            int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
            return path.resolveSibling(name.substring(0, dot) + '-' + number + name.substring(dot));
        }

        /** Returns the names of all files of a result, for a line about them. */
        public String shown(int files) {
            return files == 1 ? file.shown() : numbered(1).file.shown() + " … " + numbered(files).file.shown();
        }
    }

    /**
     * Writes a result of one file or several and returns a description of it.
     *
     * @param <R> type of the description
     */
    interface FilesContent<R> {

        R write(ExportTarget target) throws IOException, JourneyException;
    }

    /**
     * Writes a result and returns a description of it.
     *
     * @param <R> type of the description
     */
    interface Content<R> {

        R write(OutputStream out) throws IOException, JourneyException;
    }

    /**
     * Writes a result that may have several files; all of them are replaced when the last one is complete.
     *
     * @throws JourneyException if it cannot be written; the message names the file
     * @throws CancellationException if the user cancelled
     */
    default <R> R writeFiles(FilesContent<R> content, Progress progress) throws JourneyException {
        if (!(this instanceof File to) || to.isDevice()) {
            return write(out -> content.write(onlyOne(out)), progress);
        }
        return saidOf(() -> {
            to.refuseProblem();
            try (FileTransaction files = new FileTransaction()) {
                R result = content.write((number, count, body) -> {
                    progress.check();
                    Path path = count == 1 ? to.path() : to.numbered(number).path();
                    files.write(path, out -> body.write(new StoppableStream(out, progress::isCancelled)));
                });
                progress.check();
                files.commit();
                return result;
            }
        });
    }

    private static ExportTarget onlyOne(OutputStream out) {
        return (number, count, body) -> {
            if (count > 1) {
                throw new JourneyException(Messages.of(Output.class).get("output_oneFile", count));
            }
            body.write(out);
        };
    }

    /**
     * Writes a result.
     *
     * @throws JourneyException if it cannot be written; the message names the file
     * @throws CancellationException if the user cancelled
     */
    default <R> R write(Content<R> content, Progress progress) throws JourneyException {
        AtomicReference<R> result = new AtomicReference<>();
        WholeFile.Content stoppable = out -> {
            progress.check();
            result.set(content.write(new StoppableStream(out, progress::isCancelled)));
            progress.check();
        };
        return saidOf(() -> {
            switch (this) {
                case Stream to -> {
                    stoppable.write(to.stream());
                    to.stream().flush();
                }
                case File to -> {
                    to.refuseProblem();
                    WholeFile.write(to.path(), stoppable);
                }
            }
            return result.get();
        });
    }

    /**
     * Work on files.
     *
     * @param <R> its result
     */
    interface Writing<R> {

        R run() throws IOException, JourneyException;
    }

    /** Runs work on files and says a failure for the user. */
    default <R> R saidOf(Writing<R> writing) throws JourneyException {
        try {
            return writing.run();
        } catch (IOException e) {
            String shown = this instanceof File file ? file.file().shown() : "-";
            throw new JourneyException(Messages.of(Output.class).get("output_failed", shown, reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        Messages messages = Messages.of(Output.class);
        return switch (e) {
            case DiskFullException full -> messages.get("output_full");
            case AccessDeniedException denied -> messages.get("output_denied");
            default -> e.getMessage();
        };
    }
}
