package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.Locale;
import java.util.Optional;
import org.waymark.cli.report.JsonReport;
import org.waymark.cli.report.JunitReport;
import org.waymark.cli.report.Report;
import org.waymark.cli.report.ReportSetting;
import org.waymark.cli.report.SarifReport;
import org.waymark.cli.report.TextReport;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.FileSource;
import org.waymark.core.text.Messages;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Rules;
import org.waymark.core.rules.Severity;
import org.waymark.core.task.FileOutcome;
import org.waymark.core.task.ValidateTask;

/** {@code waymark validate FILE...}. */
final class ValidateCommand implements Subcommand.Command {

    enum Format {
        TEXT, JSON, SARIF, JUNIT;

        Report report() {
            return switch (this) {
                case TEXT -> new TextReport();
                case JSON -> new JsonReport();
                case SARIF -> new SarifReport();
                case JUNIT -> new JunitReport();
            };
        }
    }

    enum FailOn {
        ERROR, WARNING, NEVER;

        Optional<Severity> severity() {
            return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
        }
    }

    private List<Path> files = List.of();
    private boolean staged;
    private Format format = Format.TEXT;
    private FailOn failOn = FailOn.ERROR;

    private BooleanSupplier debug = () -> false;

    private final Terminal terminal;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void describe(CommandWords words) {
        words.all(Path.class, "0..*", "FILE", "validate_files", it -> files = it);
        words.flag("validate_staged", () -> staged = true, "--staged");
        words.option(Format.class, "text|json|sarif|junit", "validate_format", it -> format = it, "--format");
        words.option(FailOn.class, "error|warning|never", "validate_failOn", it -> failOn = it, "--fail-on");
        debug = words.debug();
    }

    @Override
    public List<Subcommand.Choice> choices() {
        RuleTexts texts = RuleTexts.of(Locale.getDefault());
        return Rules.all().stream().map(rule -> new Subcommand.Choice(rule.id(),
                texts.title(rule) + " (" + rule.severity().id() + ")")).toList();
    }

    @Override
    public int run() throws JourneyException {
        if (staged != files.isEmpty()) {
            throw new JourneyException(Messages.of(ValidateCommand.class).get("validate_usage"));
        }
        if (!staged) {
            return run(files, Optional.empty());
        }
        try (StagedFiles index = new StagedFiles(terminal, new GitSetup(terminal, false).workTree())) {
            return run(index.changed().stream().map(file -> Path.of(terminal.display(file))).toList(),
                    Optional.of(index));
        }
    }

    private int run(List<Path> named, Optional<FileSource> source) throws JourneyException {
        List<FileOutcome> outcomes = terminal.run(
                new ValidateTask(named.stream().map(terminal::file).toList(), source, RuleSettings.standard()));
        DriverCheck driver = new DriverCheck(terminal);
        for (FileOutcome outcome : outcomes) {
            driver.check(outcome.file().path());
            switch (outcome) {
                case FileOutcome.Checked checked -> Inputs.tell(terminal, checked.notices());
                case FileOutcome.Unreadable unreadable -> {
                    terminal.error(unreadable.message());
                    if (debug.getAsBoolean()) {
                        terminal.trace(unreadable.cause());
                    }
                }
            }
        }
        format.report().write(terminal.out(), outcomes,
                new ReportSetting(terminal::display, source.orElse(Files::readAllBytes),
                        RuleTexts.of(Locale.getDefault()), Locale.getDefault(), failOn.severity(),
                        ProductVersion.number()));
        return outcomes.stream().mapToInt(this::code).max().orElse(ExitCode.DONE);
    }

    private int code(FileOutcome outcome) {
        return switch (outcome) {
            case FileOutcome.Unreadable unreadable -> ExitCode.FAILED;
            case FileOutcome.Checked checked -> checked.validation().findings().stream()
                    .anyMatch(f -> failOn.severity().filter(f.severity()::atLeast).isPresent())
                            ? ExitCode.FOUND
                            : ExitCode.DONE;
        };
    }
}
