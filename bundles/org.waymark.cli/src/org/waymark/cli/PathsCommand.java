package org.waymark.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.cli.report.PathsCsv;
import org.waymark.cli.report.PathsHtml;
import org.waymark.cli.report.PathsJson;
import org.waymark.cli.report.PathsText;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.edit.ObservedEdits;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathMappingText;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.paths.Quality;
import org.waymark.core.paths.log.RefusalTexts;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles.OpenForWriting;
import org.waymark.core.task.JourneyChoice;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.PathMappingFile;
import org.waymark.core.task.PathsPlan;
import org.waymark.core.task.PathsTask;
import org.waymark.core.task.PathsWriteTask;
import org.waymark.core.text.CsvNotation;
import org.waymark.core.text.Messages;
import org.waymark.formats.Formats;
import org.waymark.model.cjm.Journey;

/** {@code waymark paths LOG... --map NAME.paths.json}. */
final class PathsCommand implements Subcommand.Command {

    enum Format {
        TEXT, JSON, CSV, HTML
    }

    private static final int MOST_SAMPLES = 5;

    private List<Path> logs = List.of();
    private Path map;
    private boolean propose;
    private Path portfolio;
    private String journey;
    private boolean write;
    private boolean eachPath;
    private int threshold = ObservedEdits.Settings.THRESHOLD;
    private boolean strict;
    private Format format = Format.TEXT;
    private Path output = Path.of("-");
    private Language language;

    private final PathsOptions options = new PathsOptions();

    private final DatabaseOptions database = new DatabaseOptions();

    private final Terminal terminal;
    private final Messages messages = Messages.of(PathsCommand.class);

    PathsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void describe(CommandWords words) {
        words.all(Path.class, "0..*", "LOG", "paths_log", it -> logs = it);
        words.option(Path.class, "NAME.paths.json", "paths_map", it -> map = it, "--map");
        words.flag("paths_propose", () -> propose = true, "--propose");
        words.option(Path.class, "FILE", "paths_portfolio", it -> portfolio = it, "--portfolio");
        words.option(String.class, "NAME|ID", "paths_journey", it -> journey = it, "--journey");
        words.flag("paths_write", () -> write = true, "--write");
        words.flag("paths_eachPath", () -> eachPath = true, "--each-path");
        words.option(Integer.class, "PERCENT", "paths_threshold", it -> threshold = it, "--threshold");
        words.flag("paths_strict", () -> strict = true, "--strict");
        words.option(Format.class, "text|json|csv|html", "paths_format", it -> format = it, "--format");
        words.option(Path.class, "OUT", "paths_output", it -> output = it, "-o", "--output");
        words.option(Language.class, "en|ru", "option_lang", it -> language = it, "--lang");
        words.together(options::describe);
        words.together(database::describe);
    }

    @Override
    public int run() throws JourneyException {
        if (propose) {
            return propose();
        }
        if (map == null) {
            throw new JourneyException(messages.get("paths_needMap"));
        }
        if (threshold < 0 || threshold > 100) {
            throw new JourneyException(messages.get("paths_badThreshold", threshold));
        }
        if (portfolio == null && (write || eachPath)) {
            throw new JourneyException(messages.get("paths_needPortfolio"));
        }
        PathMapping mapping = PathMappingFile.read(terminal.file(map));
        if (portfolio == null) {
            return report(mapping, PlannedMap.NONE).code();
        }
        if (!write) {
            PortfolioDocument document = Inputs.load(terminal, portfolio);
            return report(mapping, PlannedMap.of(PathsPlan.of(document, portfolio.toString(), mapping).planned()))
                    .code();
        }
        try (OpenForWriting opened = Inputs.open(terminal, portfolio)) {
            return write(mapping, opened.document());
        }
    }

    private int write(PathMapping mapping, PortfolioDocument document) throws JourneyException {
        PathsPlan plan = PathsPlan.of(document, portfolio.toString(), mapping);
        Done done = report(mapping, PlannedMap.of(plan.planned()));
        if (done.code() == ExitCode.FAILED) {
            return done.code();
        }
        List<Journey> journeys = terminal.run(new PathsWriteTask(document, done.report(), new ObservedEdits.Settings(
                plan.planned(), plan.observed(), threshold, terminal.now().toLocalDate(), eachPath)));
        String observed = Ids.idOf(journeys.getFirst());
        if (!mapping.observed().equals(Optional.of(observed))) {
            PathMappingFile.write(terminal.file(map), mapping.withObserved(observed));
        }
        terminal.error(messages.get("paths_written", portfolio, JourneyChoice.names(journeys)));
        return done.code();
    }

    /** A report that was printed, and the exit code of it. */
    private record Done(PathReport report, int code) {
    }

    private Done report(PathMapping mapping, PlannedMap plan) throws JourneyException {
        LogSource source = source();
        PathRequest request = options.request(source, mapping, plan, terminal, messages);
        PathReport report;
        try (PathsProgress progress = new PathsProgress(terminal)) {
            report = new PathsTask(Formats.paths(), request).run(progress).result().orElseThrow(
                    () -> new JourneyException(messages.get("paths_stopped")));
        }
        tell(report.quality(), source.shown());
        int code = report.quality().refused() == 0 ? ExitCode.DONE : strict ? ExitCode.FAILED : ExitCode.FOUND;
        if (code == ExitCode.FAILED) {
            terminal.error(messages.get("paths_strictRefused", source.shown()));
            return new Done(report, code);
        }
        String text = text(report, plan);
        terminal.output(output).write(out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return text;
        }, org.waymark.core.task.Progress.NONE);
        return new Done(report, code);
    }

    private String text(PathReport report, PlannedMap plan) {
        Locale locale = Language.ofUser(language);
        return switch (format) {
            case TEXT -> PathsText.text(report, plan, locale);
            case JSON -> PathsJson.text(report, plan, ProductVersion.number());
            case CSV -> PathsCsv.text(report, CsvNotation.of(locale));
            case HTML -> PathsHtml.text(report, plan, locale);
        };
    }

    private void tell(Quality quality, String shown) {
        quality.samples().stream().limit(MOST_SAMPLES).forEach(it -> terminal.error(messages.get("paths_refusedRow",
                shown, it.line(), RefusalTexts.of(it, Locale.getDefault()))));
        if (quality.refused() > 0) {
            terminal.error(messages.get("paths_refused", shown, quality.refused(), quality.rows()));
        }
    }

    private int propose() throws JourneyException {
        PlannedMap plan = PlannedMap.NONE;
        Optional<String> id = Optional.empty();
        if (portfolio != null) {
            Journey planned = new JourneyChoice(Inputs.load(terminal, portfolio), portfolio.toString())
                    .journey(Optional.ofNullable(journey));
            plan = PlannedMap.of(planned);
            id = Optional.of(Ids.idOf(planned));
        }
        PathMapping guessed = Formats.paths().propose(source(), plan, PathsTask.of(
                org.waymark.core.task.Progress.NONE));
        PathMapping mapping = guessed.withEvents(id, guessed.events(), guessed.ignore());
        terminal.write(output, PathMappingText.text(mapping));
        return ExitCode.DONE;
    }

    private LogSource source() throws JourneyException {
        if (database.given() && !logs.isEmpty() || !database.given() && logs.isEmpty()) {
            throw new JourneyException(messages.get("paths_needLog"));
        }
        if (database.given()) {
            return database.table(terminal);
        }
        List<LogSource.LogFile> files = new ArrayList<>();
        for (Path log : logs) {
            NamedFile file = terminal.file(log);
            files.add(new LogSource.LogFile(file.path(), file.shown()));
        }
        return new LogSource.Files(files);
    }
}
