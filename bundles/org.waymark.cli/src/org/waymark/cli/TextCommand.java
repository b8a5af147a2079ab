package org.waymark.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.task.TextTask;
import org.waymark.core.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark text FILE}: the content of one file, for git's textconv and for readers. */
@Command
final class TextCommand implements Subcommand.Command {

    @Parameters(paramLabel = "FILE", descriptionKey = "option_portfolio")
    private Path file;

    @Option(names = "--alone", descriptionKey = "text_alone")
    private boolean alone;

    @Option(names = "--lang", paramLabel = "en|ru", descriptionKey = "text_lang")
    private Language language;

    private final Terminal terminal;

    TextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int run() throws JourneyException {
        Locale locale = Language.ofUser(language);
        Optional<Path> around = alone ? Optional.empty() : Optional.of(terminal.directory());
        switch (terminal.run(new TextTask(terminal.file(file), around, locale))) {
            case TextTask.Result.Content content -> {
                Inputs.tell(terminal, content.notices());
                terminal.out().print(content.text());
            }
            // must not stop git from showing the content of a broken version
            case TextTask.Result.Unconverted broken -> {
                Messages messages = Messages.of(TextCommand.class, locale);
                // the reason is in the language of this machine and names the place of a copy
                terminal.out().println(alone
                        ? messages.get("text_brokenAlone")
                        : messages.get("text_broken", broken.reason()));
                terminal.out().print(broken.raw());
            }
        }
        return ExitCode.DONE;
    }
}
