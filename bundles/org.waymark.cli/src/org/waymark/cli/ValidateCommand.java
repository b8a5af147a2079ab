package org.waymark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.cli.report.FileOutcome;
import org.waymark.cli.report.JsonReport;
import org.waymark.cli.report.JunitReport;
import org.waymark.cli.report.Report;
import org.waymark.cli.report.ReportSetting;
import org.waymark.cli.report.SarifReport;
import org.waymark.cli.report.TextReport;
import org.waymark.core.JourneyException;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Rules;
import org.waymark.core.rules.Severity;
import org.waymark.core.rules.Validation;
import org.waymark.core.rules.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark validate FILE...}. */
@Command
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

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "validate_files")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "text|json|sarif|junit", descriptionKey = "validate_format")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "validate_failOn")
    private FailOn failOn = FailOn.ERROR;

    private final Terminal terminal;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Subcommand.Choice> choices() {
        RuleTexts texts = RuleTexts.of(terminal.locale());
        return Rules.all().stream().map(rule -> new Subcommand.Choice(rule.id(),
                texts.title(rule) + " (" + rule.severity().id() + ")")).toList();
    }

    @Override
    public int run() {
        Set<List<Object>> seen = new HashSet<>();
        List<FileOutcome> outcomes = new ArrayList<>();
        DriverCheck driver = new DriverCheck(terminal);
        for (Path file : files) {
            driver.check(file);
            outcomes.add(check(file, seen));
        }
        int code = outcomes.stream().mapToInt(this::code).max().orElse(ExitCode.DONE);
        format.report().write(terminal.out(), outcomes, new ReportSetting(terminal::display,
                RuleTexts.of(terminal.locale()), terminal.locale(), failOn.severity(), Version.number()));
        return code;
    }

    private FileOutcome check(Path file, Set<List<Object>> seen) {
        try {
            Validation all = new Validator().report(Inputs.load(terminal, file), RuleSettings.standard());
            return new FileOutcome.Checked(file, new Validation(fresh(all.findings(), seen),
                    fresh(all.suppressed(), seen)));
        } catch (JourneyException e) {
            terminal.error(e.getMessage());
            return new FileOutcome.Unreadable(file, e.getMessage());
        }
    }

    /** A hook may name a portfolio and its journey files: what one of them told the others do not repeat. */
    private static List<Finding> fresh(List<Finding> findings, Set<List<Object>> seen) {
        return findings.stream().filter(f -> seen.add(List.of(f.file(), f.elementId(), f.ruleId(), f.feature(),
                f.message(), f.arguments()))).toList();
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
