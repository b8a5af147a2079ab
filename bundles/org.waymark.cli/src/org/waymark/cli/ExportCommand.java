package org.waymark.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.formats.Formats;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark export FILE -f FORMAT -o OUT}. */
@Command
final class ExportCommand implements Subcommand.Command {

    @Parameters(paramLabel = "FILE", descriptionKey = "option_portfolio")
    private Path file;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", descriptionKey = "export_format")
    private String format;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", descriptionKey = "export_output")
    private Path output;

    @Option(names = "--journey", paramLabel = "NAME|ID", descriptionKey = "option_journey")
    private String journey;

    @Option(names = "--view", paramLabel = "NAME|ID", descriptionKey = "export_view")
    private String view;

    @Option(names = "--lang", paramLabel = "en|ru", descriptionKey = "option_lang")
    private Language language;

    private final Terminal terminal;
    private final Messages messages;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(ExportCommand.class, terminal.locale());
    }

    @Override
    public List<Subcommand.Choice> choices() {
        return Formats.exporters().stream()
                .map(e -> new Subcommand.Choice(e.id(), e.help(terminal.locale()))).toList();
    }

    @Override
    public int run() throws JourneyException {
        OutputFile target = new OutputFile(terminal, output);
        Exporter exporter = (format == null
                ? Formats.ending(Formats.exporters(), target.extension())
                : Formats.named(Formats.exporters(), format)).orElseThrow(this::noFormat);
        if (target.isStandardOutput() && !exporter.isText()) {
            throw new JourneyException(messages.get("export_noText", exporter.id()));
        }
        PortfolioDocument document = Inputs.load(terminal, file);
        List<Journey> journeys = journeys(exporter, document);
        Locale locale = Language.of(language, document.portfolio(), terminal);
        ExportInput input = new ExportInput(document, journeys, view(exporter, journeys), locale,
                ExportSettings.STANDARD, ZonedDateTime.now());
        target.write(out -> report(exporter.write(input, out), target));
        return ExitCode.DONE;
    }

    private JourneyException noFormat() {
        return new JourneyException(messages.get(format == null ? "export_noFormat" : "exchange_unknownFormat",
                format == null ? output : Lines.shortened(format, 40),
                Formats.exporters().stream().map(Exporter::id).collect(Collectors.joining(", "))));
    }

    private List<Journey> journeys(Exporter exporter, PortfolioDocument document) throws JourneyException {
        JourneyChoice choice = new JourneyChoice(terminal);
        return switch (exporter.scope()) {
            case JOURNEY -> List.of(choice.chooseOne(document, file, Optional.ofNullable(journey)));
            case JOURNEYS -> choice.choose(document, file, Optional.ofNullable(journey));
        };
    }

    private Optional<View> view(Exporter exporter, List<Journey> journeys) throws JourneyException {
        if (view == null) {
            return Optional.empty();
        }
        if (!exporter.usesView()) {
            throw new JourneyException(messages.get("export_needsNoView", exporter.id()));
        }
        List<View> all = journeys.stream().flatMap(j -> j.getViews().stream()).toList();
        List<View> found = all.stream().filter(v -> Ids.idOf(v).equals(view) || Labels.of(v).equals(view)).toList();
        if (found.size() != 1) {
            throw new JourneyException(messages.get(found.isEmpty() ? "export_noView" : "export_severalViews",
                    Lines.shortened(view, 60), (found.isEmpty() ? all : found).stream()
                            .map(v -> found.isEmpty() ? '"' + Lines.shortened(Labels.of(v), 60) + '"' : Ids.idOf(v))
                            .collect(Collectors.joining(", "))));
        }
        return Optional.of(found.getFirst());
    }

    private void report(ExchangeSummary summary, OutputFile target) {
        summary.notices().forEach(notice -> terminal.error(output + ": " + notice));
        if (!target.isStandardOutput()) {
            terminal.out().println(output + ": " + summary.done());
        }
    }
}
