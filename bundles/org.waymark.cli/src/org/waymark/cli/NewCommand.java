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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark new FILE}. */
@Command
final class NewCommand implements Subcommand.Command {

    @Parameters(paramLabel = "FILE", descriptionKey = "new_file")
    private Path file;

    @Option(names = "--template", paramLabel = "ID", descriptionKey = "new_template")
    private String template = Templates.all().getFirst().id();

    @Option(names = "--lang", paramLabel = "en|ru", descriptionKey = "new_lang")
    private Language language;

    @Option(names = "--force", descriptionKey = "new_force")
    private boolean force;

    private final Terminal terminal;
    private final Messages messages;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(NewCommand.class);
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
