package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.task.NewFile;
import org.waymark.core.task.NewTask;
import org.waymark.core.templates.Template;
import org.waymark.core.templates.Templates;

/** {@code waymark new FILE}. */
final class NewCommand implements Subcommand.Command {

    private Path file;
    private String template = Templates.all().getFirst().id();
    private Language language;
    private boolean force;

    private final Terminal terminal;
    private final Messages messages;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(NewCommand.class);
    }

    @Override
    public void describe(CommandWords words) {
        words.file("FILE", "new_file", it -> file = it);
        words.option(String.class, "ID", "new_template", it -> template = it, "--template");
        words.option(Language.class, "en|ru", "new_lang", it -> language = it, "--lang");
        words.flag("new_force", () -> force = true, "--force");
    }

    @Override
    public List<Subcommand.Choice> choices() {
        return Templates.all().stream()
                .map(t -> new Subcommand.Choice(t.id(), t.title(Locale.getDefault()))).toList();
    }

    @Override
    public int run() throws JourneyException {
        Template chosen = Templates.byId(template).orElseThrow(() -> new JourneyException(messages.get(
                "new_unknownTemplate", template,
                Templates.all().stream().map(Template::id).collect(Collectors.joining(", ")))));
        Locale locale = Language.ofUser(language);
        terminal.run(new NewTask(chosen, locale, new NewFile(terminal.file(file), force)));
        terminal.out().println(messages.get("new_created", file, chosen.title(Locale.getDefault())));
        return ExitCode.DONE;
    }
}
