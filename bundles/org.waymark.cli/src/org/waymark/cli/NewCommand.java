package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.PortfolioFiles;
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
        this.messages = Messages.of(NewCommand.class, terminal.locale());
    }

    @Override
    public List<Subcommand.Choice> choices() {
        return Templates.all().stream()
                .map(t -> new Subcommand.Choice(t.id(), t.title(terminal.locale()))).toList();
    }

    @Override
    public int run() throws JourneyException {
        Template chosen = Templates.byId(template).orElseThrow(() -> new JourneyException(messages.get(
                "new_unknownTemplate", template,
                Templates.all().stream().map(Template::id).collect(Collectors.joining(", ")))));
        Path target = terminal.directory().resolve(file);
        if (Files.isDirectory(target)) {
            throw new JourneyException(messages.get("error_isFolder", file));
        }
        if (Files.exists(target) && !force) {
            throw new JourneyException(messages.get("new_exists", file));
        }
        if (!Files.isDirectory(target.toAbsolutePath().getParent())) {
            throw new JourneyException(messages.get("error_noFolder", file, target.toAbsolutePath().getParent()));
        }
        Locale locale = language == null ? terminal.locale() : language.locale();
        PortfolioFiles.save(PortfolioFiles.create(target, Templates.create(chosen, locale)),
                force ? PortfolioFiles.IfChanged.OVERWRITE : PortfolioFiles.IfChanged.REFUSE);
        terminal.out().println(messages.get("new_created", file, chosen.title(terminal.locale())));
        return ExitCode.DONE;
    }
}
