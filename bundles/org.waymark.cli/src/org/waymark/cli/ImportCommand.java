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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark import IN -o FILE | --into FILE [--journey NAME]}. */
@Command
final class ImportCommand implements Subcommand.Command {

    @Parameters(paramLabel = "IN", descriptionKey = "import_in")
    private Path in;

    @ArgGroup(multiplicity = "1")
    private Target target;

    @Option(names = "--journey", paramLabel = "NAME|ID", descriptionKey = "import_journey")
    private String journey;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", descriptionKey = "import_format")
    private String format;

    @Option(names = "--force", descriptionKey = "new_force")
    private boolean force;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "import_encoding")
    private String encoding;

    @Option(names = "--scale", paramLabel = "MIN..MAX", descriptionKey = "import_scale")
    private String scale;

    @ArgGroup(exclusive = false)
    private TableOptions table;

    private final Terminal terminal;
    private final Messages messages;

    /** The target of the import, one of the two. */
    static final class Target {

        @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "import_output")
        private Path fresh;

        @Option(names = "--into", paramLabel = "FILE", descriptionKey = "import_into")
        private Path existing;
    }

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(ImportCommand.class);
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
        if (journey != null && target.existing == null) {
            throw new JourneyException(messages.get("import_journeyWhere"));
        }
        if (importer instanceof TableImporter tables) {
            return run(new TableImports(terminal, source, tables, said(), Optional.ofNullable(table)));
        }
        if (journey != null || table != null) {
            throw new JourneyException(messages.get("import_noTable", importer.id()));
        }
        if (target.existing == null) {
            return run(importer, source, new ImportTask.Target.Fresh(new NewFile(terminal.file(target.fresh), force)));
        }
        try (OpenForWriting opened = Inputs.open(terminal, target.existing)) {
            return run(importer, source, new ImportTask.Target.Into(opened.document()));
        }
    }

    private ReadingChoices said() throws JourneyException {
        return ReadingChoices.named(Optional.ofNullable(encoding), Optional.ofNullable(scale), Locale.getDefault());
    }

    private int run(Importer importer, NamedFile source, ImportTask.Target where) throws JourneyException {
        ImportTask.Result done = terminal.run(new ImportTask(new ReadTask(importer, source, said()), where));
        done.summary().notices().forEach(notice -> terminal.error(in + ": " + notice));
        terminal.out().println(messages.get("import_done", target.existing == null ? target.fresh : target.existing,
                done.summary().done(), JourneyChoice.names(done.journeys())));
        return ExitCode.DONE;
    }

    private int run(TableImports tables) throws JourneyException {
        if (target.existing == null) {
            return tables.run(target.fresh,
                    new TableImportTask.Target.Fresh(new NewFile(terminal.file(target.fresh), force)));
        }
        try (OpenForWriting opened = Inputs.open(terminal, target.existing)) {
            return tables.run(target.existing, journey == null
                    ? new TableImportTask.Target.Into(opened.document())
                    : new TableImportTask.Target.Update(opened.document(),
                            new JourneyChoice(opened.document(), target.existing.toString())
                                    .journey(Optional.of(journey))));
        }
    }
}
