package org.waymark.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.waymark.cli.report.CommentsReport;
import org.waymark.core.JourneyException;
import org.waymark.core.task.CommentsTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark comments FILE}. */
@Command
final class CommentsCommand implements Subcommand.Command {

    /** The forms of the list. */
    enum Format {
        TEXT, JSON
    }

    @Parameters(paramLabel = "FILE", descriptionKey = "option_portfolio")
    private Path file;

    @Option(names = "--journey", paramLabel = "NAME|ID", descriptionKey = "option_journey")
    private String journey;

    @Option(names = "--open", descriptionKey = "comments_open")
    private boolean open;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "comments_format")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "en|ru", descriptionKey = "comments_lang")
    private Language language;

    private final Terminal terminal;

    CommentsCommand(Terminal terminal) {
        this.terminal = terminal;
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
