package org.waymark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.layout.page.Content;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.Slugs;
import org.waymark.core.task.EverythingTask;
import org.waymark.core.task.ExportFiles;
import org.waymark.core.task.ExportTask;
import org.waymark.core.task.FormatChoice;
import org.waymark.core.task.JourneyChoice;
import org.waymark.core.task.Output;
import org.waymark.core.task.Progress;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.timeline.LastChanges;
import org.waymark.formats.Formats;
import org.waymark.formats.Preparation;
import org.waymark.git.GitException;
import org.waymark.git.GitStates;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.View;

/** {@code waymark export FILE -f FORMAT -o OUT} and {@code waymark export FILE... --all -o FOLDER}. */
final class ExportCommand implements Subcommand.Command {

    /** Number of commits in which a change of a journey is looked for. */
    private static final int COMMITS = 300;

    private List<Path> files;
    private String format;
    private Path output;
    private boolean all;
    private String journey;
    private String view;
    private Language language;

    /** Known when the options are described. */
    private ExportOptions options;
    /** Waits for the libraries that another thread opens. */
    private Runnable opening = () -> {
    };

    private final Terminal terminal;
    private final Messages messages = Messages.of(ExportCommand.class);

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void describe(CommandWords words) {
        words.all(Path.class, "1..*", "FILE", "export_files", it -> files = it);
        words.option(String.class, "FORMAT", "export_format", it -> format = it, "-f", "--format");
        words.required(Path.class, "OUT", "export_output", it -> output = it, "-o", "--output");
        words.flag("export_all", () -> all = true, "--all");
        words.option(String.class, "NAME|ID", "option_journey", it -> journey = it, "--journey");
        words.option(String.class, "NAME|ID", "export_view", it -> view = it, "--view");
        words.option(Language.class, "en|ru", "option_lang", it -> language = it, "--lang");
        options = new ExportOptions(Formats.exporters(), it -> terminal.file(it).path());
        options.describe(words);
    }

    @Override
    public void begin(List<String> words) {
        opening = Preparation.begin(words)::await;
    }

    @Override
    public List<Subcommand.Choice> choices() {
        return Formats.exporters().stream()
                .map(e -> new Subcommand.Choice(e.id(), e.help(Locale.getDefault()))).toList();
    }

    @Override
    public int run() throws JourneyException {
        if (files.size() > 1 && (!all || journey != null)) {
            throw new JourneyException(messages.get(all ? "export_oneForJourney" : "export_oneFile"));
        }
        return all ? everything() : one(files.getFirst());
    }

    /**
     * Writes every journey in every format, or in those of a list, into a folder; of several portfolios each into a
     * folder of its own in it, named after the portfolio. A file that cannot be read does not stop the others.
     */
    private int everything() throws JourneyException {
        if (view != null) {
            throw new JourneyException(messages.get("export_allNoView"));
        }
        if (files.size() == 1) {
            return everything(Inputs.load(terminal, files.getFirst()), files.getFirst(), output);
        }
        int worst = ExitCode.DONE;
        Set<String> taken = new HashSet<>();
        for (Path file : files) {
            try {
                PortfolioDocument document = Inputs.load(terminal, file);
                String folder = Slugs.unique(Labels.of(document.portfolio()), taken::add);
                worst = Math.max(worst, everything(document, file, output.resolve(folder)));
            } catch (JourneyException e) {
                terminal.error(e.getMessage());
                worst = ExitCode.FAILED;
            }
        }
        return worst;
    }

    private int everything(PortfolioDocument document, Path file, Path folder) throws JourneyException {
        FormatChoice<Exporter> known = new FormatChoice<>(Formats.exporters());
        List<Exporter> chosen = format == null ? Formats.exporters() : known.several(format);
        List<EverythingTask.Format> formats = new ArrayList<>();
        for (Exporter exporter : chosen) {
            formats.add(new EverythingTask.Format(exporter, options.settingsAmong(exporter, chosen)));
        }
        List<Journey> journeys = journey == null
                ? JourneyChoice.all(document)
                : new JourneyChoice(document, file.toString()).journeys(Optional.of(journey));
        ExportInput input = dated(new ExportInput(document, journeys, Optional.empty(),
                Language.of(language, document.portfolio()), ExportSettings.STANDARD, terminal.now())
                .opening(opening),
                formats.stream().map(EverythingTask.Format::settings).toList());
        EverythingTask.Result result = terminal
                .run(new EverythingTask(input, formats, terminal.file(folder), Formats.index()));
        for (ExportFiles.Written written : result.written()) {
            String shown = folder.resolve(written.file().getFileName()).toString();
            written.summary().notices().forEach(notice -> terminal.error(shown + ": " + notice));
            terminal.out().println(shown + ": " + written.summary().done());
        }
        result.problems().forEach(terminal::error);
        return result.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int one(Path file) throws JourneyException {
        Output target = terminal.output(output);
        Exporter exporter = new FormatChoice<>(Formats.exporters()).format(Optional.ofNullable(format),
                terminal.file(output));
        if (target instanceof Output.Stream && !exporter.isText()) {
            throw new JourneyException(messages.get("export_noText", exporter.id()));
        }
        ExportSettings settings = options.settings(exporter);
        PortfolioDocument document = Inputs.load(terminal, file);
        JourneyChoice choice = new JourneyChoice(document, file.toString());
        List<Journey> journeys = switch (exporter.scope(settings)) {
            case JOURNEY -> List.of(choice.journey(Optional.ofNullable(journey)));
            case JOURNEYS -> choice.journeys(Optional.ofNullable(journey));
        };
        Locale locale = Language.of(language, document.portfolio());
        ExportInput input = dated(new ExportInput(document, journeys, view(exporter, journeys, locale), locale,
                settings, terminal.now()).opening(opening), List.of(settings));
        ExchangeSummary summary = terminal.run(new ExportTask(exporter, input, target));
        String written = target instanceof Output.File named ? named.shown(summary.files()) : output.toString();
        summary.notices().forEach(notice -> terminal.error(written + ": " + notice));
        if (target instanceof Output.File) {
            terminal.out().println(written + ": " + summary.done());
        }
        return ExitCode.DONE;
    }

    /** Adds when each journey was changed last, from git, if a page says it. */
    private static ExportInput dated(ExportInput input, List<ExportSettings> settings) {
        if (settings.stream().noneMatch(it -> it.get(PageOptions.CONTENT) == Content.PORTFOLIO)) {
            return input;
        }
        try {
            return input.changed(LastChanges.of(GitStates.of(input.document().rootFile(), COMMITS, Progress.NONE),
                    Progress.NONE, it -> {
                    }));
        } catch (GitException e) {
            // the page is worth as much without the days
            return input;
        }
    }

    private Optional<View> view(Exporter exporter, List<Journey> journeys, Locale locale) throws JourneyException {
        if (view == null) {
            return Optional.empty();
        }
        if (!exporter.usesView()) {
            throw new JourneyException(messages.get("export_needsNoView", exporter.id()));
        }
        return Optional.of(JourneyChoice.view(journeys, view, locale));
    }
}
