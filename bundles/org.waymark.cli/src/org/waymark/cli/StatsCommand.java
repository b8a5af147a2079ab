package org.waymark.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EClass;
import org.waymark.core.JourneyException;
import org.waymark.core.insight.JourneyStatistics;
import org.waymark.core.insight.JourneyStatistics.Coverage;
import org.waymark.core.insight.LibraryStatistics;
import org.waymark.core.task.StatsTask;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;

/** {@code waymark stats FILE}. */
final class StatsCommand implements Subcommand.Command {

    private static final int LONGEST_NAME = 80;

    private Path file;
    private String journey;

    private final Terminal terminal;
    private final Messages messages;
    private final ModelTexts model;

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(StatsCommand.class);
        this.model = ModelTexts.of(Locale.getDefault());
    }

    @Override
    public void describe(CommandWords words) {
        words.file("FILE", "option_portfolio", it -> file = it);
        words.option(String.class, "NAME|ID", "option_journey", it -> journey = it, "--journey");
    }

    @Override
    public int run() throws JourneyException {
        StatsTask.Result result = terminal.run(new StatsTask(terminal.file(file), Optional.ofNullable(journey)));
        Inputs.tell(terminal, result.notices());
        result.library().ifPresent(this::show);
        result.journeys().forEach(this::show);
        return ExitCode.DONE;
    }

    private void show(LibraryStatistics s) {
        heading(CjmPackage.Literals.PORTFOLIO, s.name());
        int width = s.counts().stream().mapToInt(c -> model.title(c.list()).length()).max().orElse(0);
        s.counts().forEach(c -> line(width, model.title(c.list()), Integer.toString(c.elements())));
    }

    private void show(JourneyStatistics s) {
        terminal.out().println();
        heading(CjmPackage.Literals.JOURNEY, s.name());
        record Row(String label, String value) {
        }
        String kind = model.title(CjmPackage.Literals.JOURNEY_KIND.getEEnumLiteral(s.kind().getLiteral()));
        String status = model.title(CjmPackage.Literals.JOURNEY_STATUS.getEEnumLiteral(s.status().getLiteral()));
        List<Row> rows = List.of(new Row(messages.get("stats_kind"), kind + ", " + status),
                new Row(messages.get("stats_stages"), Integer.toString(s.stages())),
                new Row(messages.get("stats_touchpoints"), Integer.toString(s.touchpoints())),
                new Row(messages.get("stats_micro"), Integer.toString(s.microInteractions())),
                new Row(messages.get("stats_transitions"), Integer.toString(s.transitions())),
                new Row(messages.get("stats_accountable"), share(s.accountable())),
                new Row(messages.get("stats_rated"), share(s.rated())),
                new Row(messages.get("stats_hypotheses"), share(s.hypotheses())),
                new Row(messages.get("stats_observations"), share(s.observations())),
                new Row(messages.get("stats_evidence"), share(s.evidence())),
                new Row(messages.get("stats_researched"), share(s.researched())),
                new Row(messages.get("stats_cured"), share(s.cured())),
                new Row(messages.get("stats_benchmarked"), share(s.benchmarked())),
                new Row(messages.get("stats_brokenPromises"), Integer.toString(s.brokenPromises())),
                new Row(messages.get("stats_importance"), mean(s.importance())),
                new Row(messages.get("stats_hypothesis"), mean(s.hypothesis())),
                new Row(messages.get("stats_observed"), mean(s.observed())));
        int width = rows.stream().mapToInt(r -> r.label().length()).max().orElse(0);
        rows.forEach(row -> line(width, row.label(), row.value()));
    }

    private void heading(EClass kind, String name) {
        terminal.out().println(model.title(kind) + ": " + Lines.shortened(name, LONGEST_NAME));
    }

    private void line(int width, String label, String value) {
        PrintStream out = terminal.out();
        out.println("  " + label + " ".repeat(width + 2 - label.length()) + value);
    }

    private String share(Coverage coverage) {
        if (coverage.of() == 0) {
            return messages.get("stats_nothing");
        }
        long percent = Math.round(100.0 * coverage.have() / coverage.of());
        return messages.get("stats_share", coverage.have(), coverage.of(), percent);
    }

    private String mean(OptionalDouble mean) {
        return mean.isEmpty()
                ? messages.get("stats_nothing")
                : BigDecimal.valueOf(mean.getAsDouble()).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
