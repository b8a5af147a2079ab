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
import org.waymark.core.exchange.StoppableStream;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.file.DiskFullException;
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
        try {
            switch (this) {
                case Stream to -> {
                    stoppable.write(to.stream());
                    to.stream().flush();
                }
                case File to -> write(to, stoppable);
            }
            return result.get();
        } catch (IOException e) {
            String shown = this instanceof File file ? file.file().shown() : "-";
            throw new JourneyException(Messages.of(Output.class).get("output_failed", shown, reason(e)), e);
        }
    }

    private static void write(File to, WholeFile.Content content) throws IOException, JourneyException {
        Optional<String> problem = to.problem();
        if (problem.isPresent()) {
            throw new JourneyException(problem.get());
        }
        WholeFile.write(to.path(), content);
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
