package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.exchange.Importer;
import org.waymark.core.exchange.PortfolioJoin;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.formats.Formats;
import org.waymark.model.cjm.Journey;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark import IN -o FILE | --into FILE}. */
@Command
final class ImportCommand implements Subcommand.Command {

    /** No map in any of these formats comes near. */
    private static final int LARGEST = 64 << 20;

    @Parameters(paramLabel = "IN", descriptionKey = "import_in")
    private Path in;

    @ArgGroup(multiplicity = "1")
    private Target target;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", descriptionKey = "import_format")
    private String format;

    @Option(names = "--force", descriptionKey = "new_force")
    private boolean force;

    private final Terminal terminal;
    private final Messages messages;

    /** Where the journeys go: one of the two. */
    static final class Target {

        @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "import_output")
        private Path fresh;

        @Option(names = "--into", paramLabel = "FILE", descriptionKey = "import_into")
        private Path existing;
    }

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(ImportCommand.class, terminal.locale());
    }

    @Override
    public List<Subcommand.Choice> choices() {
        return Formats.importers().stream()
                .map(e -> new Subcommand.Choice(e.id(), e.help(terminal.locale()))).toList();
    }

    @Override
    public int run() throws JourneyException {
        String fileName = String.valueOf(in.getFileName());
        int dot = fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
        Importer importer = (format == null
                ? Formats.ending(Formats.importers(), extension)
                : Formats.named(Formats.importers(), format)).orElseThrow(this::noFormat);
        byte[] content = content();
        ImportResult result = read(importer, content, dot < 1 ? fileName : fileName.substring(0, dot));
        List<Journey> journeys = target.existing == null
                ? create(result)
                : add(Inputs.load(terminal, target.existing), result);
        result.summary().notices().forEach(notice -> terminal.error(in + ": " + notice));
        terminal.out().println(messages.get("import_done", target.existing == null ? target.fresh : target.existing,
                result.summary().done(), journeys.stream().map(j -> '"' + Lines.shortened(Labels.of(j), 60) + '"')
                        .collect(Collectors.joining(", "))));
        return ExitCode.DONE;
    }

    private JourneyException noFormat() {
        return new JourneyException(messages.get(format == null ? "import_noFormat" : "exchange_unknownFormat",
                format == null ? in : Lines.shortened(format, 40),
                Formats.importers().stream().map(Importer::id).collect(Collectors.joining(", "))));
    }

    private byte[] content() throws JourneyException {
        Path file = terminal.directory().resolve(in);
        try {
            if (Files.isDirectory(file)) {
                throw new JourneyException(messages.get("error_isFolder", in));
            }
            if (Files.size(file) > LARGEST) {
                throw new JourneyException(messages.get("import_tooLarge", in, LARGEST >> 20));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new JourneyException(messages.get("import_missing", in), e);
        } catch (IOException e) {
            throw new JourneyException(messages.get("import_unreadable", in, e.getMessage()), e);
        }
    }

    private ImportResult read(Importer importer, byte[] content, String name) throws JourneyException {
        try {
            return importer.read(new ImportInput(content, name, terminal.locale()));
        } catch (JourneyException e) {
            throw new JourneyException(in + ": " + e.getMessage(), e);
        }
    }

    private List<Journey> create(ImportResult result) throws JourneyException {
        Path file = terminal.directory().resolve(target.fresh);
        if (Files.isDirectory(file)) {
            throw new JourneyException(messages.get("error_isFolder", target.fresh));
        }
        if (Files.exists(file) && !force) {
            throw new JourneyException(messages.get("new_exists", target.fresh));
        }
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new JourneyException(
                    messages.get("error_noFolder", target.fresh, file.toAbsolutePath().getParent()));
        }
        PortfolioFiles.save(PortfolioFiles.create(file, result.portfolio()),
                force ? PortfolioFiles.IfChanged.OVERWRITE : PortfolioFiles.IfChanged.REFUSE);
        return result.portfolio().getJourneys();
    }

    private static List<Journey> add(PortfolioDocument document, ImportResult result) throws JourneyException {
        List<Journey> journeys = PortfolioJoin.into(document.portfolio(), result.portfolio());
        PortfolioFiles.save(document);
        return journeys;
    }
}
