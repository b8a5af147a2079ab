package org.waymark.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.waymark.cli.report.CommentsReport;
import org.waymark.core.JourneyException;
import org.waymark.core.task.CommentsTask;

/** {@code waymark comments FILE}. */
final class CommentsCommand implements Subcommand.Command {

    /** The forms of the list. */
    enum Format {
        TEXT, JSON
    }

    private Path file;
    private String journey;
    private boolean open;
    private Format format = Format.TEXT;
    private Language language;

    private final Terminal terminal;

    CommentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void describe(CommandWords words) {
        words.file("FILE", "option_portfolio", it -> file = it);
        words.option(String.class, "NAME|ID", "option_journey", it -> journey = it, "--journey");
        words.flag("comments_open", () -> open = true, "--open");
        words.option(Format.class, "text|json", "comments_format", it -> format = it, "--format");
        words.option(Language.class, "en|ru", "comments_lang", it -> language = it, "--lang");
    }

    @Override
    public int run() throws JourneyException {
        CommentsTask.Result result = terminal
                .run(new CommentsTask(terminal.file(file), Optional.ofNullable(journey), open));
        Inputs.tell(terminal, result.notices());
        CommentsReport report = new CommentsReport(result, Language.ofUser(language));
        terminal.out().print(format == Format.JSON
                ? report.json(file.toString().replace('\\', '/'), ProductVersion.number())
                : report.text());
        return ExitCode.DONE;
    }
}
