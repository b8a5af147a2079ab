package org.waymark.core.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.LoadNotice;
import org.waymark.core.persist.SingleFile;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.text.PlainText;

/**
 * Reads the content of one file as readable text.
 *
 * @param file a portfolio or journey file
 * @param around folder in which the portfolio of a journey file is searched that lies apart from it; empty to read no
 *     other file, so that the text depends on the content of this one alone and shows elements of others by id
 * @param language language of the labels
 */
public record TextTask(NamedFile file, Optional<Path> around, Locale language) implements Task<TextTask.Result> {

    /** The place of every file without others, so deep that the portfolio a journey names is above it. */
    private static final Path PLACE = Path.of("/").resolve("in/".repeat(64) + "file.cjm");

    /** The text of a file. */
    public sealed interface Result {

        /**
         * The content as readable text.
         *
         * @param text one line for each fact, with line ends
         * @param notices notices about the files that were read
         */
        record Content(String text, List<LoadNotice> notices) implements Result {

            public Content {
                notices = List.copyOf(notices);
            }
        }

        /**
         * The file could be read, but is no portfolio and no journey.
         *
         * @param raw its lines, unconverted except for characters that control a terminal
         * @param reason one line for the user
         */
        record Unconverted(String raw, String reason) implements Result {
        }
    }

    /** @throws JourneyException if there is no such file, or it cannot be opened */
    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.begin(Messages.of(TextTask.class).get("file_reading", file.shown()), 0);
            progress.check();
            try {
                LoneFile.Opened opened = around.isPresent()
                        ? new LoneFile(file, around.get()).open(progress)
                        : alone();
                progress.check();
                return new Result.Content(PlainText.of(opened.document().opened(), language), opened.notices());
            } catch (JourneyException e) {
                progress.check();
                return unconverted(e);
            }
        });
    }

    private LoneFile.Opened alone() throws JourneyException {
        try {
            byte[] content = Files.readAllBytes(file.path());
            return new LoneFile.Opened(SingleFile.read(PLACE, content).document(), List.of());
        } catch (IOException e) {
            throw new JourneyException(file.unreadable(e), e);
        }
    }

    private Result unconverted(JourneyException problem) throws JourneyException {
        if (!Files.isRegularFile(file.path()) || !Files.isReadable(file.path())) {
            throw problem;
        }
        try {
            String raw = new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
            return new Result.Unconverted(raw.lines().map(Lines::single).collect(Collectors.joining("\n", "", "\n")),
                    Lines.single(problem.getMessage()));
        } catch (IOException e) {
            throw new JourneyException(file.unreadable(e), e);
        }
    }
}
