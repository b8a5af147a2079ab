package org.waymark.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.task.TextTask;
import org.waymark.core.text.Messages;

/** {@code waymark text FILE}: the content of one file, for git's textconv and for readers. */
final class TextCommand implements Subcommand.Command {

    private Path file;
    private boolean alone;
    private Language language;

    private final Terminal terminal;

    TextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void describe(CommandWords words) {
        words.file("FILE", "option_portfolio", it -> file = it);
        words.flag("text_alone", () -> alone = true, "--alone");
        words.option(Language.class, "en|ru", "text_lang", it -> language = it, "--lang");
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
