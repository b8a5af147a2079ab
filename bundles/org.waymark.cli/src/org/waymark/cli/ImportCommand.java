package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.exchange.Importer;
import org.waymark.core.exchange.TableImporter;
import org.waymark.core.persist.PortfolioFiles.OpenForWriting;
import org.waymark.core.reading.ReadingChoices;
import org.waymark.core.task.ImportFormat;
import org.waymark.core.task.ImportTask;
import org.waymark.core.task.JourneyChoice;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.NewFile;
import org.waymark.core.task.ReadTask;
import org.waymark.core.task.TableImportTask;
import org.waymark.formats.Formats;

/** {@code waymark import IN -o FILE | --into FILE [--journey NAME]}. */
final class ImportCommand implements Subcommand.Command {

    private Path in;

    /** The target: a new portfolio, or one that is there; one of the two is given. */
    private Path fresh;
    private Path existing;
    private String journey;
    private String format;
    private boolean force;
    private String encoding;
    private String scale;

    private final TableOptions table = new TableOptions();

    private final Terminal terminal;
    private final Messages messages;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(ImportCommand.class);
    }

    @Override
    public void describe(CommandWords words) {
        words.file("IN", "import_in", it -> in = it);
        words.oneOf(either -> {
            either.option(Path.class, "FILE", "import_output", it -> fresh = it, "-o", "--output");
            either.option(Path.class, "FILE", "import_into", it -> existing = it, "--into");
        });
        words.option(String.class, "NAME|ID", "import_journey", it -> journey = it, "--journey");
        words.option(String.class, "FORMAT", "import_format", it -> format = it, "-f", "--format");
        words.flag("new_force", () -> force = true, "--force");
        words.option(String.class, "NAME", "import_encoding", it -> encoding = it, "--encoding");
        words.option(String.class, "MIN..MAX", "import_scale", it -> scale = it, "--scale");
        words.together(table::describe);
    }

    @Override
    public List<Subcommand.Choice> choices() {
        return Formats.importers().stream()
                .map(e -> new Subcommand.Choice(e.id(), e.help(Locale.getDefault()))).toList();
    }

    @Override
    public int run() throws JourneyException {
        NamedFile source = terminal.file(in);
        Importer importer = ImportFormat.of(Formats.importers(), Optional.ofNullable(format), source);
        if (journey != null && existing == null) {
            throw new JourneyException(messages.get("import_journeyWhere"));
        }
        if (importer instanceof TableImporter tables) {
            return run(new TableImports(terminal, source, tables, said(),
                    table.given() ? Optional.of(table) : Optional.empty()));
        }
        if (journey != null || table.given()) {
            throw new JourneyException(messages.get("import_noTable", importer.id()));
        }
        if (existing == null) {
            return run(importer, source, new ImportTask.Target.Fresh(new NewFile(terminal.file(fresh), force)));
        }
        try (OpenForWriting opened = Inputs.open(terminal, existing)) {
            return run(importer, source, new ImportTask.Target.Into(opened.document()));
        }
    }

    private ReadingChoices said() throws JourneyException {
        return ReadingChoices.named(Optional.ofNullable(encoding), Optional.ofNullable(scale), Locale.getDefault());
    }

    private int run(Importer importer, NamedFile source, ImportTask.Target where) throws JourneyException {
        ImportTask.Result done = terminal.run(new ImportTask(new ReadTask(importer, source, said()), where));
        done.summary().notices().forEach(notice -> terminal.error(in + ": " + notice));
        terminal.out().println(messages.get("import_done", existing == null ? fresh : existing,
                done.summary().done(), JourneyChoice.names(done.journeys())));
        return ExitCode.DONE;
    }

    private int run(TableImports tables) throws JourneyException {
        if (existing == null) {
            return tables.run(fresh,
                    new TableImportTask.Target.Fresh(new NewFile(terminal.file(fresh), force)));
        }
        try (OpenForWriting opened = Inputs.open(terminal, existing)) {
            return tables.run(existing, journey == null
                    ? new TableImportTask.Target.Into(opened.document())
                    : new TableImportTask.Target.Update(opened.document(),
                            new JourneyChoice(opened.document(), existing.toString())
                                    .journey(Optional.of(journey))));
        }
    }
}
